import type { RecordSource } from '@everyplan/contract';
import { measureText } from '@everyplan/engine/readability';
import { splitPassage } from '@everyplan/engine/reading';
import type { Actor } from '../../../platform/auth/actor.ts';
import { recordAudit } from '../../../platform/audit.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { notFound, Problem } from '../../../platform/errors.ts';
import { cutPassage } from './cut-passage.ts';
import { emptyContent } from './empty-content.ts';
import { checkMayListen } from './policy.ts';
import type { OneRecord } from './queries.ts';

/** Width of an 80 % interval in standard errors. */
const interval80 = 2 * 1.2815515655446004;
/** A teacher's own word for a book's level may be off by about a grade (our assumption). */
const statedError = 1;

export interface NewRecord extends OneRecord {
  readonly source: RecordSource;
  readonly way: 'screen' | 'paper';
  readonly readOn: string;
  readonly now: Date;
}

/** Starts a record; one that is there already stays as it is. */
export async function startRecord(tx: Tx, actor: Actor, given: NewRecord): Promise<void> {
  const { learnerId, recordId, way, readOn, now } = given;
  await checkMayListen(tx, actor, learnerId);
  const read = await findWhatIsRead(tx, actor, given.source);
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('running_record')
    .values({
      district_id: actor.districtId,
      learner_id: learnerId,
      record_id: recordId,
      ...read,
      way,
      read_on: readOn,
      started_by: actor.personId,
      started_at: now,
      content: JSON.stringify(emptyContent),
      saved_at: now,
      saved_by: actor.personId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 0n) return;
  await recordAudit(tx, actor, {
    action: 'start-running-record',
    subjectType: 'learner',
    subjectId: learnerId,
    detail: { recordId },
  });
}

async function findWhatIsRead(tx: Tx, actor: Actor, source: RecordSource) {
  switch (source.kind) {
    case 'text':
      return passageOfText(tx, actor, source);
    case 'pasted':
      return {
        text_id: null,
        title: source.title,
        language: source.language,
        passage: readable(source.text),
        ...measured(source.text, source.language),
      };
    case 'book':
      return {
        text_id: null,
        title: source.title,
        language: source.language,
        passage: '',
        text_grade: source.grade,
        text_error: source.grade === null ? null : statedError,
      };
  }
}

async function passageOfText(
  tx: Tx,
  { districtId }: Actor,
  { textId, page, words }: Extract<RecordSource, { kind: 'text' }>,
) {
  const text = await tx
    .selectFrom('text')
    .select(['title', 'language', 'pages', 'grade', 'error'])
    .where('district_id', '=', districtId)
    .where('text_id', '=', textId)
    .executeTakeFirst();
  if (text === undefined) throw notFound('text');
  return {
    text_id: textId,
    title: text.title,
    language: text.language,
    passage: readable(cutPassage(text.pages, { page, words })),
    text_grade: text.grade,
    text_error: text.error,
  };
}

function readable(passage: string): string {
  if (splitPassage(passage).length > 0) return passage;
  throw new Problem({
    code: 'no-passage',
    status: 422,
    message: 'There is no word to read aloud here.',
    next: 'Choose an earlier page, or another text.',
  });
}

function measured(text: string, language: 'en' | 'es') {
  const { grade, low, high } = measureText(text, { language });
  return { text_grade: grade, text_error: (high - low) / interval80 };
}
