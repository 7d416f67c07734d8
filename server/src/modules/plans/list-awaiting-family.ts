import { sql } from 'kysely';
import type { Tx } from '../../platform/db/database.ts';
import type { Scope } from '../../platform/db/scope.ts';
import { followedBy } from './templates/template-of.ts';

/**
 * Those of the learners whose plan waits for their family's yes: the template asks for it, the plan has not ended, and nobody has given it
 * to this version. Where the template asks for the teacher too, only once the teacher has said yes: a family is not asked about a bare draft.
 */
export async function listAwaitingFamily(
  tx: Tx,
  { districtId }: Scope,
  learnerIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ learner_id: string }>`
    select p.learner_id from plan p
    cross join lateral (${followedBy(districtId, sql.ref('p.learner_id'))}) asked
    cross join lateral (
      select array_agg(a.voice) as voices from plan_approval a
      where a.district_id = ${districtId}::uuid and a.plan_id = p.plan_id and a.version = p.version
    ) given
    where p.district_id = ${districtId}::uuid and p.learner_id = any(${learnerIds}::uuid[]) and p.state not in ('done', 'set-aside')
      and jsonb_exists(asked.content->'voices', 'family') and not coalesce('family' = any(given.voices), false)
      and (not jsonb_exists(asked.content->'voices', 'teacher') or coalesce('teacher' = any(given.voices), false))`.execute(
    tx,
  );
  return new Set(rows.map((row) => row.learner_id));
}
