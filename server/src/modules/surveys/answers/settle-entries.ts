import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import { addEntries, type EntryOrigin } from '../../learners/index.ts';
import type { KeyedEntry } from './entries-of.ts';

interface Settling {
  readonly origin: EntryOrigin;
  readonly learnerId: string;
  readonly language: 'en' | 'es';
  /** When the survey was opened: the same question in the next school year speaks anew. */
  readonly openedAt: Date;
  /** Whose words: the learner's own or one guardian's. */
  readonly speakerId: string;
  /** Every key that the question could have. */
  readonly keys: readonly string[];
  readonly wanted: readonly KeyedEntry[];
}

/**
 * Makes the profile say what the newest answer says: new entries are added, changed words become a new wording of the same entry, and
 * what was unticked is retired. Doing it twice changes nothing.
 */
export async function settleEntries(tx: Tx, settling: Settling): Promise<void> {
  const { origin, learnerId, language } = settling;
  const wanted = settling.wanted.map((entry) => ({
    ...entry,
    language,
    entryId: entryIdOf(settling, entry.key),
  }));
  const wantedIds = new Set(wanted.map(({ entryId }) => entryId));
  const known = await readKnown(tx, settling);
  const gone = known.filter((row) => !wantedIds.has(row.entry_id) && row.retired_at === null);
  await retire(
    tx,
    settling,
    gone.map((row) => row.entry_id),
  );
  for (const entry of wanted) {
    const row = known.find((each) => each.entry_id === entry.entryId);
    const isSame = row?.text === entry.text && row.visibility === entry.visibility;
    if (row === undefined || (isSame && row.retired_at === null)) continue;
    await reword(tx, settling, entry);
  }
  const knownIds = new Set(known.map((row) => row.entry_id));
  await addEntries(
    tx,
    origin,
    learnerId,
    wanted.filter(({ entryId }) => !knownIds.has(entryId)),
  );
}

function readKnown(tx: Tx, settling: Settling) {
  return tx
    .selectFrom('profile_entry')
    .select(['entry_id', 'text', 'visibility', 'retired_at'])
    .where('district_id', '=', settling.origin.districtId)
    .where('learner_id', '=', settling.learnerId)
    .where(
      'entry_id',
      'in',
      settling.keys.map((key) => entryIdOf(settling, key)),
    )
    .execute();
}

async function retire(tx: Tx, settling: Settling, entryIds: readonly string[]): Promise<void> {
  if (entryIds.length === 0) return;
  await tx
    .updateTable('profile_entry')
    .set({ retired_at: settling.origin.now, retired_by: settling.origin.personId })
    .where('district_id', '=', settling.origin.districtId)
    .where('learner_id', '=', settling.learnerId)
    .where('entry_id', 'in', [...entryIds])
    .execute();
}

async function reword(
  tx: Tx,
  { origin, learnerId, language }: Settling,
  entry: KeyedEntry & { readonly entryId: string },
): Promise<void> {
  await sql`insert into profile_wording
      (district_id, learner_id, entry_id, revision, text, code, language, visibility, author_id, written_at)
    select district_id, learner_id, entry_id, revision, text, code, language, visibility, author_id, written_at
    from profile_entry where district_id = ${origin.districtId}::uuid and learner_id = ${learnerId}::uuid
      and entry_id = ${entry.entryId}::uuid and text <> ${entry.text}
    on conflict do nothing`.execute(tx);
  await tx
    .updateTable('profile_entry')
    .set((eb) => ({
      text: entry.text,
      language,
      visibility: entry.visibility,
      author_id: origin.personId,
      written_at: origin.now,
      revision: eb('revision', '+', 1),
      retired_at: null,
      retired_by: null,
    }))
    .where('district_id', '=', origin.districtId)
    .where('learner_id', '=', learnerId)
    .where('entry_id', '=', entry.entryId)
    .execute();
}

/** The same answer by the same person in the same school year is the same entry: a UUID (version 8) made of just these. */
function entryIdOf({ origin, learnerId, speakerId, openedAt }: Settling, key: string): string {
  const parts = [origin.districtId, learnerId, speakerId, origin.source, schoolYear(openedAt), key];
  const hex = createHash('sha256').update(parts.join('\n')).digest('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** From July on it is the year that ends in the next one. */
function schoolYear(day: Date): number {
  return day.getUTCFullYear() + (day.getUTCMonth() >= 6 ? 1 : 0);
}
