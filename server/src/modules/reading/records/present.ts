import { scoreCounts, type RecordScore, type SchoolYear } from '@everyplan/engine/reading';
import { findFluency } from './find-fluency.ts';
import { yearOf } from './school-year.ts';
import type { BriefRow } from './queries.ts';

type Counted = Pick<
  BriefRow,
  'words' | 'errors' | 'self_corrections' | 'correct_words' | 'seconds' | 'finished_at'
>;

interface Around {
  readonly grade: number | null;
  readonly years: readonly SchoolYear[];
}

/** The score of a finished record; undefined for a draft. */
export function scoreOf(row: Counted): RecordScore | undefined {
  if (row.finished_at === null || row.words === null) return undefined;
  return scoreCounts({
    words: row.words,
    errors: row.errors ?? 0,
    selfCorrections: row.self_corrections ?? 0,
    correctWords: row.correct_words ?? undefined,
    seconds: row.seconds ?? undefined,
  });
}

export function presentScore(score: RecordScore) {
  return {
    words: score.words,
    errors: score.errors,
    selfCorrections: score.selfCorrections,
    accuracy: score.accuracy,
    errorRatio: score.errorRatio ?? null,
    selfCorrectionRatio: score.selfCorrectionRatio ?? null,
    wordsCorrectPerMinute: score.wordsCorrectPerMinute ?? null,
    band: score.band,
  };
}

export function fluencyOf(
  row: Pick<BriefRow, 'language' | 'read_on' | 'text_grade'>,
  score: RecordScore | undefined,
  { grade, years }: Around,
) {
  return findFluency({
    language: row.language,
    wordsCorrectPerMinute: score?.wordsCorrectPerMinute,
    grade,
    textGrade: row.text_grade,
    readOn: row.read_on,
    year: yearOf(years, row.read_on),
  });
}

/** A record as a line of a list. */
export function presentBrief(row: BriefRow, around: Around) {
  const score = scoreOf(row);
  return {
    recordId: row.record_id,
    title: row.title,
    readOn: row.read_on,
    score: score === undefined ? null : presentScore(score),
    fluency: fluencyOf(row, score, around),
    withdrawn: row.withdrawn_at !== null,
    hasAudio: Boolean(row.has_audio),
  };
}
