import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';

export interface Recipient {
  readonly guardianId: string;
  readonly email: string;
  readonly language: 'en' | 'es';
  /** Children whose school sends, and whose pages or letters this guardian may have. */
  readonly children: readonly { readonly learnerId: string; readonly hasPages: boolean }[];
}

/**
 * The guardians whom the mails of a week reach: an address, not stopped, no custody limit, a child at a school that sends. Without those
 * whose mail of that week was claimed before; of one school where asked.
 */
export async function listRecipients(
  tx: Tx,
  { districtId }: Scope,
  given: {
    readonly week: string;
    readonly limit: number;
    /** Only so far as a preview: a school that does not send yet. */
    readonly asIfOn?: string;
  },
): Promise<readonly Recipient[]> {
  const { rows } = await sql<{
    guardian_id: string;
    email: string;
    language: string;
    children: { learnerId: string; hasPages: boolean }[];
  }>`
    select p.person_id as guardian_id, p.email, p.language,
      json_agg(json_build_object('learnerId', g.learner_id, 'hasPages', g.access = 'full' and a.account_id is not null)
        order by c.given_name, c.person_id) as children
    from guardianship g
      join person p on p.district_id = g.district_id and p.person_id = g.guardian_id and p.active and p.email is not null
      join person c on c.district_id = g.district_id and c.person_id = g.learner_id and c.active
      left join account_person a on a.district_id = p.district_id and a.person_id = p.person_id
    where g.district_id = ${districtId}::uuid and g.active and g.access in ('full', 'letters')
      and ${schoolSends(given.asIfOn)}
      and not exists (select from digest_stop s where s.district_id = g.district_id and s.guardian_id = g.guardian_id)
      and not exists (select from digest_sending d where d.district_id = g.district_id and d.guardian_id = g.guardian_id
        and d.week = ${given.week}::date)
    group by p.person_id, p.email, p.language
    order by p.person_id
    limit ${given.limit}`.execute(tx);
  return rows.map((row) => ({
    guardianId: row.guardian_id,
    email: row.email,
    language: row.language.startsWith('es') ? 'es' : 'en',
    children: row.children,
  }));
}

function schoolSends(asIfOn: string | undefined) {
  const learnsAt = sql`select r.school_id from person_role r where r.district_id = g.district_id
    and r.person_id = g.learner_id and r.role = 'learner'`;
  if (asIfOn !== undefined) return sql<boolean>`${asIfOn}::uuid in (${learnsAt})`;
  return sql<boolean>`exists (select from family_digest f where f.district_id = g.district_id and f.school_id in (${learnsAt}))`;
}
