import type { RunningRecord } from '@everyplan/contract';
import type { TFunction } from 'i18next';

type T = TFunction<'running-records'>;
type Fluency = NonNullable<RunningRecord['fluency']>;

/** Per cent, rounded down: a figure never looks like a band that it does not reach. */
export function percentText(accuracy: number): string {
  return `${Math.floor(accuracy * 100)} %`;
}

/** Where the pace stands, in a sentence. */
export function fluencySentence(t: T, fluency: Fluency, wordsCorrectPerMinute: number): string {
  const values = {
    words: Math.round(wordsCorrectPerMinute),
    grade: fluency.grade ?? 0,
    season: t(`seasons.${fluency.season}`),
    percentile: fluency.percentile ?? 0,
  };
  if (fluency.grade === null) return t('fluency.noGrade', values);
  return t(`fluency.${fluency.kind}`, values);
}

/** A grade on the scale of texts with its 80 % interval, within kindergarten to grade 12. */
export function readerSentence(
  t: T,
  { grade, error }: NonNullable<RunningRecord['reader']>,
): string {
  const reach = 1.28 * error;
  return t('reader', {
    grade: gradeText(t, grade),
    low: gradeText(t, grade - reach),
    high: gradeText(t, grade + reach),
  });
}

/** A grade with a decimal; below 1 there is nothing finer to say than kindergarten. */
function gradeText(t: T, grade: number): string {
  return grade < 0.95 ? t('kindergarten') : Math.min(12, grade).toFixed(1);
}
