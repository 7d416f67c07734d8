import type { ProfileKind, ProfileVisibility, Voice } from '@everyplan/contract';
import type { Tx } from '../../../platform/db/database.ts';
import { newId } from '../../../platform/id.ts';
import { addReaders } from './add-readers.ts';
import { readSchoolYear } from './school-year.ts';
import type { EntrySource } from '../tables.ts';

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
  const added = await tx
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
    .returning('entry_id')
    .execute();
  // Of what was there already nobody becomes a reader by sending it again.
  const isNew = new Set(added.map((row) => row.entry_id));
  for (const { entryId, readerIds = [] } of given.filter((entry) => isNew.has(entry.entryId)))
    await addReaders(tx, {
      districtId: origin.districtId,
      learnerId,
      entryId,
      readerIds,
      namedBy: origin.personId,
    });
  return given.map(({ entryId }) => entryId);
}
