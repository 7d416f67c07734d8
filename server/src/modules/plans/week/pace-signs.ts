import { masteryWord, type PaceSigns } from '@everyplan/engine/planning';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import type { GoalState } from '../tables.ts';
import { readGoalMasteryOfMany } from '../queries.ts';
import { listEvidenceDone } from './done-by-evidence.ts';

interface Window {
  readonly learnerIds: readonly string[];
  /** Mondays: weeks from the one, before the other. */
  readonly from: string;
  readonly monday: string;
}

/**
 * What each learner's pace is judged by: the weeks of the window, its evidence, and the goals that were reached in it. A few statements,
 * however many learners.
 */
export async function readPaceSigns(
  tx: Tx,
  scope: Scope,
  window: Window,
): Promise<ReadonlyMap<string, PaceSigns>> {
  const steps = await readSteps(tx, scope, window);
  const shown = new Set<string>();
  for (const startsOn of new Set(steps.map((step) => step.starts_on))) {
    const week = { districtId: scope.districtId, startsOn };
    for (const stepId of (await listEvidenceDone(tx, week, window.learnerIds)).keys())
      shown.add(stepId);
  }
  const stepsOf = Map.groupBy(steps, (step) => step.learner_id);
  const reached = await countReached(tx, scope, window);
  const evidence = await countEvidence(tx, scope, window);
  return new Map(
    window.learnerIds.map((learnerId) => {
      const own = stepsOf.get(learnerId) ?? [];
      const signs = {
        planned: own.length,
        done: own.filter(({ step_id, ticked }) => ticked || shown.has(step_id)).length,
        reached: reached.get(learnerId) ?? 0,
        evidence: evidence.get(learnerId) ?? 0,
      };
      return [learnerId, signs];
    }),
  );
}

interface StepRow {
  readonly learner_id: string;
  readonly step_id: string;
  readonly starts_on: string;
  readonly ticked: boolean;
}

/** Steps that counted: no coulds, and not what was carried over or dropped on purpose. */
async function readSteps(tx: Tx, { districtId }: Scope, { learnerIds, from, monday }: Window) {
  const { rows } = await sql<StepRow>`
    select p.learner_id, s.step_id, w.starts_on, s.done_at is not null as ticked
    from plan p
    join week w on w.district_id = p.district_id and w.plan_id = p.plan_id and w.starts_on >= ${from}::date and w.starts_on < ${monday}::date
    join step s on s.district_id = w.district_id and s.plan_id = w.plan_id and s.week_id = w.week_id and s.importance <> 'could'
    where p.district_id = ${districtId}::uuid and p.learner_id = any(${learnerIds}::uuid[])
      and not exists (select from step_carry_over c where c.district_id = s.district_id and c.plan_id = s.plan_id
        and c.step_id = s.step_id and c.decision in ('carry', 'drop'))`.execute(tx);
  return rows;
}

interface GoalRow {
  readonly learner_id: string;
  readonly goal_id: string;
  readonly standard_id: string | null;
  readonly skill_id: string | null;
  readonly state: GoalState;
  readonly edited_at: Date | null;
}

async function countReached(
  tx: Tx,
  scope: Scope,
  { learnerIds, from }: Window,
): Promise<ReadonlyMap<string, number>> {
  const { rows: goals } = await sql<GoalRow>`
    select p.learner_id, g.goal_id, g.standard_id, g.skill_id, g.state, g.edited_at
    from plan p join goal g on g.district_id = p.district_id and g.plan_id = p.plan_id
    where p.district_id = ${scope.districtId}::uuid and p.learner_id = any(${learnerIds}::uuid[])`.execute(
    tx,
  );
  const mastery = await readGoalMasteryOfMany(tx, scope, goals);
  const since = new Date(`${from}T00:00:00Z`).getTime();
  const isReached = (goal: GoalRow) => {
    const known = mastery.get(goal.goal_id);
    const isSecure = known !== undefined && masteryWord(known) === 'secure';
    if (isSecure) return (known.asOf ?? 0) >= since;
    return goal.state === 'reached' && (goal.edited_at?.getTime() ?? 0) >= since;
  };
  const reached = Map.groupBy(goals.filter(isReached), (goal) => goal.learner_id);
  return new Map([...reached].map(([learnerId, own]) => [learnerId, own.length]));
}

async function countEvidence(
  tx: Tx,
  { districtId }: Scope,
  { learnerIds, from }: Window,
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ learner_id: string; count: number }>`
    select e.learner_id, count(*)::int as count from evidence e
    where e.district_id = ${districtId}::uuid and e.learner_id = any(${learnerIds}::uuid[])
      and coalesce(e.occurred_at, e.recorded_at) >= ${from}::date
      and not exists (select from evidence_retraction r where r.district_id = e.district_id
        and (r.evidence_id = e.evidence_id or r.import_id = e.import_id))
    group by e.learner_id`.execute(tx);
  return new Map(rows.map((row) => [row.learner_id, row.count]));
}
