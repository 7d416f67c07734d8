import type { Gaussian } from './gaussian.ts';

/**
 * How far readers of one grade lie apart, as a standard deviation in grades: 0.6 in kindergarten, growing by 0.3 a grade, at most 2.2.
 * Firmender, Reis and Sweeny (2013) found ranges of 9.2, 11.3 and 11.6 grades in grades 3, 4 and 5 (1,149 learners, about 380 a grade,
 * where a range is some 5.9 deviations: 1.6, 1.9, 2.0); the middle halves of Lexile's norms of 2010-2016, divided by a year's step, give
 * 1.4 in grade 3 and 2.0 in grade 5.
 */
export function spreadAt(gradeInSchool: number): number {
  return Math.min(2.2, Math.max(0.6, 0.6 + 0.3 * gradeInSchool));
}

/** What is known of somebody's reading from their school grade alone: the typical reader of that grade, with the spread of that grade. */
export function priorAt(gradeInSchool: number): Gaussian {
  return { mean: gradeInSchool, variance: spreadAt(gradeInSchool) ** 2 };
}

/** Where not even the grade is known: the middle of K-8, so wide that the first measure decides. */
export const priorOfAnybody: Gaussian = { mean: 4, variance: 9 };

/**
 * From place `from` to place `to` in school a reader keeps their distance to the typical one, counted in spreads: so the typical reader
 * grows a grade a school year, one who is two spreads behind in grade 3 grows 0.4, and one who is ahead grows more. This is what
 * percentile norms mean by keeping one's rank. The line maps a grade then to a grade now.
 */
export function growthLine(
  from: number,
  to: number,
): { readonly slope: number; readonly shift: number } {
  const slope = spreadAt(to) / spreadAt(from);
  return { slope, shift: to - slope * from };
}

/**
 * How differently learners grow: the deviation of a year's growth, in grades. From the deviation of fall-to-spring growth in MAP Growth
 * reading (about 6 RIT) over what a typical third-grader gains (about 10 RIT): 0.6.
 */
export const growthSpreadAYear = 0.6;
