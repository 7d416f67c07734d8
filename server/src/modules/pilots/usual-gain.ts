import { findNorms } from '@everyplan/engine/reading';

/** Weeks of teaching between the fall and the spring norm, as their authors count them (Hasbrouck and Tindal 2006). */
const schoolYearWeeks = 32;
/** Grade 1 has no fall norm. */
const halfYearWeeks = 16;

interface Asked {
  /** The school grade; 0 is kindergarten. */
  readonly grade: number | null;
  readonly language: 'en' | 'es';
  readonly weeks: number;
}

/**
 * How many words correct a minute the median reader of a grade gains in so many weeks without anything new: the difference of the spring
 * and fall medians of Hasbrouck and Tindal (2017), evenly over the school year. Undefined where nothing is published.
 */
export function findUsualGain({ grade, language, weeks }: Asked): number | undefined {
  if (grade === null || language !== 'en') return undefined;
  const spring = findNorms(grade, 'spring')?.[2];
  if (spring === undefined) return undefined;
  const fall = findNorms(grade, 'fall')?.[2];
  if (fall !== undefined) return ((spring - fall) * weeks) / schoolYearWeeks;
  const winter = findNorms(grade, 'winter')?.[2];
  return winter === undefined ? undefined : ((spring - winter) * weeks) / halfYearWeeks;
}
