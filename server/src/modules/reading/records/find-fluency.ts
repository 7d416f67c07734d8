import { findPercentile, seasonOf, type SchoolYear } from '@everyplan/engine/reading';

interface Read {
  readonly language: 'en' | 'es';
  readonly wordsCorrectPerMinute: number | undefined;
  readonly grade: number | null;
  readonly textGrade: number | null;
  readonly readOn: string;
  readonly year: SchoolYear | undefined;
}

/** Where a reading's pace stands by the published norms; null where there is none to compare: no clock, or not read in English. */
export function findFluency({ language, wordsCorrectPerMinute, grade, ...read }: Read) {
  if (wordsCorrectPerMinute === undefined || language !== 'en') return null;
  const season = seasonOf(read.readOn, read.year);
  const standing =
    grade === null
      ? { kind: 'no-norms' as const }
      : findPercentile(wordsCorrectPerMinute, grade, season);
  return {
    season,
    grade,
    kind: standing.kind,
    percentile: 'percentile' in standing ? standing.percentile : null,
    otherGradeText:
      grade !== null && read.textGrade !== null && Math.abs(read.textGrade - grade) > 1,
  };
}
