import type { RunningRecord } from '@everyplan/contract';
import { inferReader, type RecordScore } from '@everyplan/engine/reading';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { notFound } from '../../../platform/errors.ts';
import type { AudioType } from '../../attachments/index.ts';
import { gradeOf } from './grade-of.ts';
import { listQuestions } from './list-questions.ts';
import { getHeardLearner, mayListenTo } from './policy.ts';
import { fluencyOf, presentScore, scoreOf } from './present.ts';
import {
  findRecord,
  listAudio,
  listVersions,
  namesOf,
  type OneRecord,
  type RecordRow,
} from './queries.ts';
import { listSchoolYears } from './school-year.ts';
import { suggestNext } from './suggest-next.ts';

/** A record whole, for staff around the learner. */
export async function readRecord(tx: Tx, actor: Actor, one: OneRecord): Promise<RunningRecord> {
  const learner = await getHeardLearner(tx, actor, one.learnerId);
  const row = await findRecord(tx, actor, one);
  if (row === undefined) throw notFound('running record');
  const versions = await listVersions(tx, actor, one);
  const names = await namesOf(tx, actor, [
    row.started_by,
    row.saved_by,
    ...versions.flatMap(({ replaced_by, saved_by }) => [replaced_by, saved_by]),
  ]);
  const nameOf = (id: string | null) => names.get(id ?? '') ?? '';
  const audio = await listAudio(tx, actor, one);
  return {
    recordId: row.record_id,
    learnerId: row.learner_id,
    learnerName: `${learner.given_name} ${learner.family_name}`,
    ...presentWhatWasRead(row),
    startedAt: row.started_at.toISOString(),
    startedBy: nameOf(row.started_by),
    revision: row.revision,
    savedAt: row.saved_at.toISOString(),
    savedBy: nameOf(row.saved_by),
    content: row.content,
    questions: await listQuestions(tx, actor, row.text_id),
    finishedAt: row.finished_at?.toISOString() ?? null,
    withdrawn:
      row.withdrawn_at === null
        ? null
        : { at: row.withdrawn_at.toISOString(), because: row.withdrawn_because ?? '' },
    ...presentResult(row, {
      grade: gradeOf(learner.grades),
      years: await listSchoolYears(tx, actor),
    }),
    audio: audio.map((each) => ({
      audioId: each.audio_id,
      attachmentId: each.attachment_id,
      mediaType: each.media_type as AudioType,
      sizeBytes: each.size_bytes,
      offsetMs: each.offset_ms,
    })),
    versions: versions.map((each) => ({
      version: each.version,
      words: each.words,
      errors: each.errors,
      selfCorrections: each.self_corrections,
      seconds: each.seconds,
      content: each.content,
      savedBy: nameOf(each.saved_by),
      replacedAt: each.replaced_at.toISOString(),
      replacedBy: nameOf(each.replaced_by),
      because: each.because,
    })),
    mayChange: await mayListenTo(tx, actor, one.learnerId),
  };
}

function presentWhatWasRead(row: RecordRow) {
  return {
    textId: row.text_id,
    title: row.title,
    language: row.language,
    passage: row.passage,
    text: textOf(row) ?? null,
    way: row.way,
    readOn: row.read_on,
  };
}

function presentResult(row: RecordRow, around: Parameters<typeof fluencyOf>[2]) {
  const score = scoreOf(row);
  return {
    score: score === undefined ? null : presentScore(score),
    fluency: fluencyOf(row, score, around),
    reader: score === undefined ? null : (readerOf(row, score) ?? null),
    next: score === undefined ? null : suggestNext(score, row.content),
  };
}

/** The text's measure when it was read. */
function textOf({ text_grade, text_error }: RecordRow) {
  return text_grade === null || text_error === null
    ? undefined
    : { grade: text_grade, error: text_error };
}

/** The reader whom a finished record implies; undefined where nobody knows the text's level. */
export function readerOf(row: RecordRow, { words, errors }: Pick<RecordScore, 'words' | 'errors'>) {
  const text = textOf(row);
  return text === undefined ? undefined : inferReader({ words, errors, text });
}
