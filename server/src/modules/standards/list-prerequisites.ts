import { sql } from 'kysely';
import type { Tx } from '../../platform/db/database.ts';
import type { Scope } from '../../platform/db/scope.ts';

interface Prerequisite {
  readonly standardId: string;
  readonly code: string | null;
  readonly title: string;
  /** How many steps before the standard: 1 is right before. */
  readonly steps: number;
}

/** More is no longer read by anybody. */
const most = 8;
/** What is further back says little about a standard; and frameworks may go in circles, where only this ends the walk. */
const mostSteps = 6;

/** What comes before a standard, nearest first, each once, titles in the reader's language where there are words for it: one statement. */
export async function listPrerequisites(
  tx: Tx,
  { districtId, language }: Scope & { readonly language: 'en' | 'es' },
  standardId: string,
): Promise<readonly Prerequisite[]> {
  const { rows } = await sql<Prerequisite>`
    with recursive before as (
      select ${standardId}::uuid as standard_id, 0 as steps
      union
      select p.prerequisite_id, before.steps + 1 from before join standard_prerequisite p
        on p.district_id = ${districtId}::uuid and p.standard_id = before.standard_id
      where before.steps < ${mostSteps}
    )
    select s.standard_id as "standardId", s.code, n.steps,
      coalesce(case when f.language <> ${language} then w.i_can end, s.short_title, s.statement) as title
    from (select standard_id, min(steps) as steps from before group by standard_id) n
    join standard s on s.district_id = ${districtId}::uuid and s.standard_id = n.standard_id
    join framework f on f.district_id = ${districtId}::uuid and f.framework_id = s.framework_id
    left join standard_wording w on w.district_id = ${districtId}::uuid and w.standard_id = s.standard_id and w.language = ${language}
    where n.steps > 0
    order by n.steps, s.position, s.code, s.standard_id limit ${most}`.execute(tx);
  return rows;
}
