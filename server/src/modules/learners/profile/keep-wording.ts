import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';

/** Keeps how an entry stands at present among its earlier wordings, before it is changed. */
export async function keepWording(
  tx: Tx,
  of: { readonly districtId: string; readonly learnerId: string; readonly entryId: string },
): Promise<void> {
  await sql`insert into profile_wording
      (district_id, learner_id, entry_id, revision, text, code, language, visibility, author_id, written_at)
    select district_id, learner_id, entry_id, revision, text, code, language, visibility, author_id, written_at
    from profile_entry where district_id = ${of.districtId}::uuid and learner_id = ${of.learnerId}::uuid
      and entry_id = ${of.entryId}::uuid
    on conflict do nothing`.execute(tx);
}
