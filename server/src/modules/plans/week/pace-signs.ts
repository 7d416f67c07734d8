import { masteryWord, type PaceSigns } from '@everyplan/engine/planning';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import { findPlan, listGoals, readGoalMastery } from '../queries.ts';
import { listEvidenceDone } from './done-by-evidence.ts';

interface Window {
  readonly learnerId: string;
  /** Mondays: weeks from the one, before the other. */
  readonly from: string;
  readonly monday: string;
}

/** What a learner's pace is judged by: the weeks of the window, its evidence, and the goals that were reached in it. */
export async function readPaceSigns(tx: Tx, scope: Scope, window: Window): Promise<PaceSigns> {
  const steps = await readSteps(tx, scope, window);
  const shown = new Set<string>();
  for (const startsOn of new Set(steps.map((step) => step.starts_on))) {
    const week = { districtId: scope.districtId, startsOn };
    for (const stepId of (await listEvidenceDone(tx, week, [window.learnerId])).keys())
      shown.add(stepId);
  }
  return {
    planned: steps.length,
    done: steps.filter(({ step_id, ticked }) => ticked || shown.has(step_id)).length,
    reached: await countReached(tx, scope, window),
    evidence: await countEvidence(tx, scope, window),
  };
}

/** Steps that counted: no coulds, and not what was carried over or dropped on purpose. */
async function readSteps(tx: Tx, { districtId }: Scope, { learnerId, from, monday }: Window) {
  const { rows } = await sql<{ step_id: string; starts_on: string; ticked: boolean }>`
    select s.step_id, w.starts_on, s.done_at is not null as ticked
    from plan p
    join week w on w.district_id = p.district_id and w.plan_id = p.plan_id and w.starts_on >= ${from}::date and w.starts_on < ${monday}::date
    join step s on s.district_id = w.district_id and s.plan_id = w.plan_id and s.week_id = w.week_id and s.importance <> 'could'
    where p.district_id = ${districtId}::uuid and p.learner_id = ${learnerId}::uuid
      and not exists (select from step_carry_over c where c.district_id = s.district_id and c.plan_id = s.plan_id
        and c.step_id = s.step_id and c.decision in ('carry', 'drop'))`.execute(tx);
  return rows;
}

async function countReached(tx: Tx, scope: Scope, { learnerId, from }: Window): Promise<number> {
  const plan = await findPlan(tx, scope, learnerId);
  if (plan === undefined) return 0;
  const goals = await listGoals(tx, scope, [plan.plan_id]);
  const mastery = await readGoalMastery(tx, scope, { learnerId, goals });
  const since = new Date(`${from}T00:00:00Z`).getTime();
  return goals.filter((goal) => {
    const known = mastery.get(goal.goal_id);
    const isSecure = known !== undefined && masteryWord(known) === 'secure';
    if (isSecure) return (known.asOf ?? 0) >= since;
    return goal.state === 'reached' && (goal.edited_at?.getTime() ?? 0) >= since;
  }).length;
}

async function countEvidence(
  tx: Tx,
  { districtId }: Scope,
  { learnerId, from }: Window,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from evidence e
    where e.district_id = ${districtId}::uuid and e.learner_id = ${learnerId}::uuid
      and coalesce(e.occurred_at, e.recorded_at) >= ${from}::date
      and not exists (select from evidence_retraction r where r.district_id = e.district_id
        and (r.evidence_id = e.evidence_id or r.import_id = e.import_id))`.execute(tx);
  return rows[0]?.count ?? 0;
}
