import { sql } from 'kysely';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';

/** How a guardian stands with the weekly mail. */
export async function readDigest(tx: Tx, { districtId, personId }: Actor) {
  const { rows } = await sql<{ hasAddress: boolean; schoolSends: boolean; stopped: boolean }>`
    select p.email is not null as "hasAddress",
      exists (select from digest_stop s where s.district_id = p.district_id and s.guardian_id = p.person_id) as "stopped",
      exists (select from guardianship g
        join person_role r on r.district_id = g.district_id and r.person_id = g.learner_id and r.role = 'learner'
        join family_digest f on f.district_id = r.district_id and f.school_id = r.school_id
        where g.district_id = p.district_id and g.guardian_id = p.person_id and g.active and g.access <> 'none') as "schoolSends"
    from person p where p.district_id = ${districtId}::uuid and p.person_id = ${personId}::uuid`.execute(
    tx,
  );
  return rows[0] ?? { hasAddress: false, schoolSends: false, stopped: false };
}
