import { findVoteLean, learnFromReading as learn, type Level } from '@everyplan/engine/reading';
import type { Tx } from '../../../platform/db/database.ts';
import type { Vote } from '../tables.ts';
import { addReaderMeasure } from './add-reader-measure.ts';
import { listPastVotes } from './past-votes.ts';
import { readersAsOf } from './readers-as-of.ts';
import { addLesson, getTextToTeach, removeLesson } from './text-lessons.ts';

export interface ReadingToLearnFrom {
  readonly districtId: string;
  readonly learnerId: string;
  readonly readingId: string;
  readonly textId: string;
  readonly vote: Vote | null;
  readonly asked: number | null;
  readonly answeredRight: number | null;
  /** The day of the reading: 2026-11-22. */
  readonly day: string;
}

export interface Learned {
  readonly reader: { readonly before: Level; readonly after: Level };
  readonly text: { readonly before: Level; readonly after: Level };
}

/**
 * Lets a reading correct its reader's measure and its text's level. Told again with more (first the answers, later the vote) it takes the
 * place of what it taught before; told the same, the same stands. Undefined where there is nothing to learn from.
 */
export async function learnFromReading(
  tx: Tx,
  reading: ReadingToLearnFrom,
): Promise<Learned | undefined> {
  const { districtId, learnerId, readingId, vote, day } = reading;
  if (await wasWithdrawn(tx, reading)) return undefined;
  await forget(tx, reading);
  const text = await getTextToTeach(tx, reading);
  const answered =
    reading.asked === null || reading.asked === 0
      ? undefined
      : { right: reading.answeredRight ?? 0, of: reading.asked };
  if (text === undefined || (vote === null && answered === undefined)) return undefined;
  const readers = await readersAsOf(tx, districtId, [learnerId], day, text.language);
  const reader = readers.get(learnerId)!;
  const lean = findVoteLean(await listPastVotes(tx, reading, text.language));
  const learned = learn({ reader, text, vote: vote ?? undefined, lean, answered });
  if (learned.measure !== undefined)
    await addReaderMeasure(tx, {
      districtId,
      learnerId,
      source: 'reading',
      language: text.language,
      ...learned.measure,
      measuredOn: day,
      asGiven: text.title,
      originId: readingId,
    });
  const after =
    learned.textMeasure === undefined
      ? text
      : await addLesson(tx, reading, { text, lesson: learned.textMeasure });
  return {
    reader: { before: levelOf(reader), after: learned.reader },
    text: { before: levelOf(text), after: levelOf(after) },
  };
}

function levelOf({ grade, error }: Level): Level {
  return { grade, error };
}

/** A teacher said that this reading does not count: telling it again does not bring it back. */
async function wasWithdrawn(
  tx: Tx,
  { districtId, learnerId, readingId }: ReadingToLearnFrom,
): Promise<boolean> {
  const found = await tx
    .selectFrom('reader_measure')
    .select('measure_id')
    .where('district_id', '=', districtId)
    .where('learner_id', '=', learnerId)
    .where('origin_id', '=', readingId)
    .where('withdrawn_at', 'is not', null)
    .where('withdrawn_by', 'is not', null)
    .executeTakeFirst();
  return found !== undefined;
}

/** What an unfinished telling of the same reading left. It was never a measure that anybody looked back on, so it leaves no trace. */
async function forget(tx: Tx, reading: ReadingToLearnFrom): Promise<void> {
  const { districtId, learnerId, readingId } = reading;
  await tx
    .deleteFrom('reader_measure')
    .where('district_id', '=', districtId)
    .where('learner_id', '=', learnerId)
    .where('origin_id', '=', readingId)
    .where('source', '=', 'reading')
    .where('withdrawn_at', 'is', null)
    .execute();
  await removeLesson(tx, reading);
}
