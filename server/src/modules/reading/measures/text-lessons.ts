import type { Level } from '@everyplan/engine/reading';
import type { Tx } from '../../../platform/db/database.ts';
import { withLesson } from './text-level.ts';

interface OfReading {
  readonly districtId: string;
  readonly learnerId: string;
  readonly readingId: string;
}

interface OfText {
  readonly districtId: string;
  readonly textId: string;
}

export type TaughtText = NonNullable<Awaited<ReturnType<typeof getTextToTeach>>>;

/** The text, locked, so that two readers who vote at once both count. */
export async function getTextToTeach(tx: Tx, { districtId, textId }: OfText) {
  return tx
    .selectFrom('text')
    .select(['title', 'language', 'grade', 'error', 'measured_grade', 'measured_error'])
    .select(['corrected_grade', 'bias'])
    .where('district_id', '=', districtId)
    .where('text_id', '=', textId)
    .forUpdate()
    .executeTakeFirst();
}

interface Taught {
  readonly text: TaughtText;
  readonly lesson: Level;
}

/** Keeps what a reading says of its text and moves the text. Returns the new level. */
export async function addLesson(
  tx: Tx,
  { districtId, learnerId, readingId, textId }: OfReading & OfText,
  { text, lesson }: Taught,
): Promise<Level> {
  await tx
    .insertInto('text_lesson')
    .values({
      district_id: districtId,
      learner_id: learnerId,
      reading_id: readingId,
      text_id: textId,
      grade: lesson.grade,
      error: lesson.error,
    })
    .execute();
  return moveText(tx, { districtId, textId }, { text, lesson, sign: 1 });
}

/** Takes what a reading taught out of its text again and forgets it. */
export async function removeLesson(tx: Tx, reading: OfReading): Promise<void> {
  await setLessonCounts(tx, reading, false);
  await tx
    .deleteFrom('text_lesson')
    .where('district_id', '=', reading.districtId)
    .where('learner_id', '=', reading.learnerId)
    .where('reading_id', '=', reading.readingId)
    .execute();
}

/** Lets what a reading taught about its text count or not; nothing where it is so already or there is no lesson. */
export async function setLessonCounts(
  tx: Tx,
  { districtId, learnerId, readingId }: OfReading,
  counts: boolean,
): Promise<void> {
  const lesson = await tx
    .updateTable('text_lesson')
    .set({ counts })
    .where('district_id', '=', districtId)
    .where('learner_id', '=', learnerId)
    .where('reading_id', '=', readingId)
    .where('counts', '=', !counts)
    .returning(['text_id', 'grade', 'error'])
    .executeTakeFirst();
  if (lesson === undefined) return;
  const ofText = { districtId, textId: lesson.text_id };
  const text = await getTextToTeach(tx, ofText);
  if (text !== undefined) await moveText(tx, ofText, { text, lesson, sign: counts ? 1 : -1 });
}

async function moveText(
  tx: Tx,
  { districtId, textId }: OfText,
  { text, lesson, sign }: Taught & { readonly sign: 1 | -1 },
): Promise<Level> {
  const level = withLesson(text, lesson, sign);
  await tx
    .updateTable('text')
    .set((eb) => ({
      grade: level.grade,
      error: level.error,
      readings: eb('readings', '+', sign),
    }))
    .where('district_id', '=', districtId)
    .where('text_id', '=', textId)
    .execute();
  return level;
}
