import type { Tx } from '../../platform/db/database.ts';
import type { Scope } from '../../platform/db/scope.ts';
import { presentPlan } from './present.ts';
import {
  findNewestWeek,
  findPlan,
  listApprovals,
  listGoals,
  listSteps,
  listWeeks,
  readGoalMastery,
  type PlanHead,
} from './queries.ts';

interface Reader extends Scope {
  readonly language: string;
}

/** A learner's plan with one week: that of a Monday where one is asked for, else the newest. Null before the first draft. */
export async function readPlan(
  tx: Tx,
  reader: Reader,
  given: { readonly learnerId: string; readonly startsOn?: string | undefined },
) {
  const plan = await findPlan(tx, reader, given.learnerId);
  if (plan === undefined) return null;
  const goals = await listGoals(tx, reader, [plan.plan_id]);
  const mastery = await readGoalMastery(tx, reader, { learnerId: given.learnerId, goals });
  const week = await findWeek(tx, reader, plan, given.startsOn);
  const steps = week === undefined ? [] : await listSteps(tx, reader, [week]);
  const approvals = await listApprovals(tx, reader, plan);
  return presentPlan({ plan, goals, mastery, week, steps, approvals }, reader.language);
}

async function findWeek(tx: Tx, scope: Scope, plan: PlanHead, startsOn: string | undefined) {
  if (startsOn === undefined) return findNewestWeek(tx, scope, plan.plan_id);
  const [week] = await listWeeks(tx, scope, { planIds: [plan.plan_id], startsOn });
  return week;
}
