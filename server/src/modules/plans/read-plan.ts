import type { Actor } from '../../platform/auth/actor.ts';
import type { Tx } from '../../platform/db/database.ts';
import { findRelation } from './find-relation.ts';
import { approvalVoice } from './policy.ts';
import { presentPlan } from './present.ts';
import { findPlan, listApprovals, listGoals, readGoalMastery } from './queries.ts';
import { listAnswers } from './templates/list-answers.ts';
import { templateOf } from './templates/template-of.ts';
import { readWeeks } from './week/read-weeks.ts';

/** A learner's plan with one week: that of a Monday where one is asked for, else this one; and the next. Null before the first draft. */
export async function readPlan(
  tx: Tx,
  actor: Actor,
  given: {
    readonly learnerId: string;
    readonly now: Date;
    readonly startsOn?: string | undefined;
  },
) {
  const { learnerId } = given;
  const plan = await findPlan(tx, actor, learnerId);
  if (plan === undefined) return null;
  const goals = await listGoals(tx, actor, [plan.plan_id]);
  const mastery = await readGoalMastery(tx, actor, { learnerId, goals });
  const weeks = await readWeeks(tx, actor, { ...given, planId: plan.plan_id });
  const approvals = await listApprovals(tx, actor, plan);
  const template = await templateOf(tx, actor, learnerId);
  const answers = await listAnswers(tx, actor, plan.plan_id);
  const relation = await findRelation(tx, actor, learnerId);
  const approveAs = approvalVoice(actor, relation, template.content.voices);
  return presentPlan(
    { plan, goals, mastery, ...weeks, approvals, template, answers, approveAs },
    actor.language,
  );
}
