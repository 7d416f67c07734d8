import type { StepKind } from '@everyplan/engine/planning';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import type { WeekRow } from '../queries.ts';

export interface ShownProposal {
  readonly proposalId: string;
  readonly kind: StepKind;
  readonly title: string;
  readonly minutes: number;
  readonly goalId: string | null;
  readonly proposedByName: string;
  readonly proposedAt: string;
  readonly decision: 'accepted' | 'declined' | null;
  readonly word: string | null;
  readonly decidedByName: string | null;
}

/** What was proposed for some weeks, by week, oldest first. */
export async function listProposals(
  tx: Tx,
  { districtId }: Scope,
  weeks: readonly Pick<WeekRow, 'plan_id' | 'week_id'>[],
): Promise<ReadonlyMap<string, readonly ShownProposal[]>> {
  if (weeks.length === 0) return new Map();
  const { rows } = await sql<Omit<ShownProposal, 'proposedAt'> & { weekId: string; at: Date }>`
    select o.week_id as "weekId", o.proposal_id as "proposalId", o.kind, o.title, o.minutes, o.goal_id as "goalId",
      p.given_name || ' ' || p.family_name as "proposedByName", o.proposed_at as at, o.decision, o.word,
      d.given_name || ' ' || d.family_name as "decidedByName"
    from step_proposal o
    join person p on p.district_id = o.district_id and p.person_id = o.proposed_by
    left join person d on d.district_id = o.district_id and d.person_id = o.decided_by
    where o.district_id = ${districtId}::uuid and o.plan_id = any(${weeks.map((week) => week.plan_id)}::uuid[])
      and o.week_id = any(${weeks.map((week) => week.week_id)}::uuid[])
    order by o.proposed_at, o.proposal_id`.execute(tx);
  const shown = rows.map(({ at, ...row }) => ({ ...row, proposedAt: at.toISOString() }));
  return Map.groupBy(shown, (row) => row.weekId);
}
