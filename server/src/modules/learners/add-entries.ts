import type { ProfileKind, ProfileVisibility, Voice } from '@everyplan/contract';
import type { Tx } from '../../platform/db/database.ts';
import { newId } from '../../platform/id.ts';
import { readSchoolYear } from './school-year.ts';
import type { EntrySource } from './tables.ts';

/** Who says it, and how it came here. A survey that a teacher types in for a learner has the learner's voice and the teacher as author. */
export interface EntryOrigin {
  readonly districtId: string;
  /** null: nobody signed in, such as a family's questionnaire by link. */
  readonly personId: string | null;
  readonly voice: Voice;
  readonly source: EntrySource;
  readonly now: Date;
}

export interface NewEntry {
  /** Given by a sender that may send twice; made here otherwise. */
  readonly entryId?: string;
  readonly kind: ProfileKind;
  readonly text: string;
  /** A SupportCode, or the tag of a language. */
  readonly code?: string | null;
  readonly language?: 'en' | 'es';
  /** 'family' unless said otherwise; health is always 'need-to-know'. */
  readonly visibility?: ProfileVisibility;
  /** Who needs to know, besides the author. */
  readonly readerIds?: readonly string[];
}

/**
 * Writes entries into a learner's profile and returns their ids. What is there already stays: an id that exists is left alone. Whether the
 * origin may speak for the learner is the caller's to know; so is the audit row.
 */
export async function addEntries(
  tx: Tx,
  origin: EntryOrigin,
  learnerId: string,
  entries: readonly NewEntry[],
): Promise<readonly string[]> {
  if (entries.length === 0) return [];
  const schoolYear = await readSchoolYear(tx, origin.districtId, origin.now);
  const given = entries.map((entry) => ({ ...entry, entryId: entry.entryId ?? newId() }));
  const key = { district_id: origin.districtId, learner_id: learnerId };
  await tx
    .insertInto('profile_entry')
    .values(
      given.map(({ entryId, kind, text, code = null, language = 'en', visibility = 'family' }) => ({
        ...key,
        entry_id: entryId,
        kind,
        voice: origin.voice,
        text: text.trim(),
        code,
        language,
        visibility: kind === 'health' ? 'need-to-know' : visibility,
        school_year: schoolYear,
        source: origin.source,
        author_id: origin.personId,
        written_at: origin.now,
        retired_at: null,
        retired_by: null,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await nameReaders(tx, origin, learnerId, given);
  return given.map(({ entryId }) => entryId);
}

async function nameReaders(
  tx: Tx,
  { districtId, personId, now }: EntryOrigin,
  learnerId: string,
  entries: readonly (NewEntry & { readonly entryId: string })[],
): Promise<void> {
  const readers = entries.flatMap(({ entryId, readerIds = [] }) =>
    readerIds.map((readerId) => ({ entry_id: entryId, person_id: readerId })),
  );
  if (readers.length === 0) return;
  const named = { named_by: personId, named_at: now };
  await tx
    .insertInto('profile_reader')
    .values(
      readers.map((reader) => ({
        district_id: districtId,
        learner_id: learnerId,
        ...reader,
        ...named,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
