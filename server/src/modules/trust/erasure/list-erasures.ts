import { sql } from 'kysely';
import type { Actor } from '../../../platform/auth/actor.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { maySeeLearner } from '../../people/index.ts';
import { holdsSeals } from '../policy.ts';

interface ErasureRow {
  readonly erasure_id: string;
  readonly learner_id: string | null;
  readonly learner_name: string | null;
  readonly reason: string;
  readonly proposed_by: string | null;
  readonly proposed_by_name: string | null;
  readonly proposed_at: Date;
  readonly confirmable_from: Date;
  readonly confirmed_by_name: string | null;
  readonly confirmed_at: Date | null;
  readonly stopped_at: Date | null;
  readonly done_at: Date | null;
}

/** The erasures of the learners whom the actor leads; those that are done tell no name, and only to whoever leads the district. */
export function readErasures(deps: Deps, actor: Actor) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const { rows } = await sql<ErasureRow>`
      select e.erasure_id, e.learner_id, l.given_name || ' ' || l.family_name as learner_name, e.reason, e.proposed_by,
        a.given_name || ' ' || a.family_name as proposed_by_name, e.proposed_at, e.confirmable_from,
        c.given_name || ' ' || c.family_name as confirmed_by_name, e.confirmed_at, e.stopped_at, e.done_at
      from erasure e
        left join person l on l.district_id = e.district_id and l.person_id = e.learner_id
        left join person a on a.district_id = e.district_id and a.person_id = e.proposed_by
        left join person c on c.district_id = e.district_id and c.person_id = e.confirmed_by
      where e.district_id = ${actor.districtId}::uuid
        and case when e.learner_id is null then ${holdsSeals(actor)} else ${maySeeLearner(actor, sql.ref('e.learner_id'))} end
      order by e.proposed_at desc limit 200`.execute(tx);
    const now = deps.now();
    return { erasures: rows.map((row) => present(row, actor, now)) };
  });
}

function present(row: ErasureRow, actor: Actor, now: Date) {
  const state = stateOf(row, now);
  return {
    erasureId: row.erasure_id,
    learner:
      row.learner_id === null ? null : { learnerId: row.learner_id, name: row.learner_name ?? '' },
    reason: row.reason,
    state,
    proposedBy: row.proposed_by_name,
    proposedAt: row.proposed_at.toISOString(),
    confirmableFrom: row.confirmable_from.toISOString(),
    confirmedBy: row.confirmed_by_name,
    doneAt: row.done_at?.toISOString() ?? null,
    mayConfirm:
      state === 'may-be-confirmed' && holdsSeals(actor) && row.proposed_by !== actor.personId,
  };
}

function stateOf(
  row: ErasureRow,
  now: Date,
): 'waits' | 'may-be-confirmed' | 'confirmed' | 'stopped' | 'done' {
  if (row.done_at !== null) return 'done';
  if (row.stopped_at !== null) return 'stopped';
  if (row.confirmed_at !== null) return 'confirmed';
  return row.confirmable_from <= now ? 'may-be-confirmed' : 'waits';
}
