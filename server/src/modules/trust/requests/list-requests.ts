import { sql, type RawBuilder } from 'kysely';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { maySeeLearner } from '../../people/index.ts';
import { getAskable } from '../policy.ts';

/** All that was asked about one learner, newest first. */
export function readRequestsOf(deps: Deps, actor: Actor, learnerId: string) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const learner = await getAskable(tx, actor, learnerId);
    const rows = await list(tx, actor, {
      where: sql`q.learner_id = ${learnerId}::uuid`,
      order: sql`q.asked_at desc`,
    });
    const name = `${learner.given_name} ${learner.family_name}`;
    return { learner: { learnerId, name }, requests: rows.map((row) => present(row, actor)) };
  });
}

/** What waits for an answer in the actor's schools, the most urgent first. */
export function readOpenRequests(deps: Deps, actor: Actor) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const rows = await list(tx, actor, {
      where: sql`d.decision is null and ${maySeeLearner(actor, sql.ref('q.learner_id'))}`,
      order: sql`q.due_on, q.asked_at`,
    });
    return {
      requests: rows.map((row) => ({
        ...present(row, actor),
        learner: { learnerId: row.learner_id, name: row.learner_name },
      })),
    };
  });
}

interface RequestRow {
  readonly request_id: string;
  readonly learner_id: string;
  readonly learner_name: string;
  readonly kind: 'access-log' | 'file' | 'correction' | 'erasure';
  readonly words: string;
  readonly asked_by: string;
  readonly asked_by_name: string;
  readonly asked_at: Date;
  readonly due_on: string;
  readonly decision: 'done' | 'refused' | 'withdrawn' | null;
  readonly reason: string | null;
  readonly decided_by_name: string | null;
  readonly decided_at: Date | null;
}

async function list(
  tx: Tx,
  { districtId }: Actor,
  { where, order }: { readonly where: RawBuilder<unknown>; readonly order: RawBuilder<unknown> },
): Promise<readonly RequestRow[]> {
  const { rows } = await sql<RequestRow>`
    select q.request_id, q.learner_id, l.given_name || ' ' || l.family_name as learner_name, q.kind, q.words, q.asked_by,
      a.given_name || ' ' || a.family_name as asked_by_name, q.asked_at, q.due_on, d.decision, d.reason,
      s.given_name || ' ' || s.family_name as decided_by_name, d.decided_at
    from data_request q
      join person l on l.district_id = q.district_id and l.person_id = q.learner_id
      join person a on a.district_id = q.district_id and a.person_id = q.asked_by
      left join data_request_decision d on d.district_id = q.district_id and d.learner_id = q.learner_id and d.request_id = q.request_id
      left join person s on s.district_id = d.district_id and s.person_id = d.decided_by
    where q.district_id = ${districtId}::uuid and ${where}
    order by ${order}, q.request_id limit 500`.execute(tx);
  return rows;
}

function present(row: RequestRow, { personId }: Actor) {
  return {
    requestId: row.request_id,
    kind: row.kind,
    words: row.words,
    askedBy: row.asked_by_name,
    mine: row.asked_by === personId,
    askedAt: row.asked_at.toISOString(),
    dueOn: row.due_on,
    decision:
      row.decision === null
        ? null
        : {
            decision: row.decision,
            reason: row.reason ?? '',
            decidedBy: row.decided_by_name ?? '',
            decidedAt: row.decided_at?.toISOString() ?? '',
          },
  };
}
