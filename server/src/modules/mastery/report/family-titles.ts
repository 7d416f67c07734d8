import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';

/** The school's "I can" words for these standards in a language; those without any are left out. */
export async function listFamilyTitles(
  tx: Tx,
  { districtId }: Scope,
  { language, aboutIds }: { readonly language: 'en' | 'es'; readonly aboutIds: readonly string[] },
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ standardId: string; iCan: string }>`
    select standard_id as "standardId", i_can as "iCan" from standard_wording
    where district_id = ${districtId}::uuid and language = ${language} and standard_id = any(${aboutIds}::uuid[])`.execute(
    tx,
  );
  return new Map(rows.map(({ standardId, iCan }) => [standardId, iCan]));
}
