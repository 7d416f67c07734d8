/** Corrections of one language and band of grades that a whole grade of bias would take to be half believed. */
const half = 3;
/** Nobody's corrections move texts that they did not look at by more than this. */
const most = 1.5;

export const biasBands = [0, 2, 4, 6, 9] as const;

/** The band of grades in which corrections speak for each other: K-1, 2-3, 4-5, 6-8, 9 and up; its number from 0. */
export function bandOf(measuredGrade: number): number {
  return biasBands.findLastIndex((from) => measuredGrade >= from || from === 0);
}

/**
 * What the corrections of a band teach about its other texts, in grades: the mean of correction minus measure, shrunk towards 0 by
 * n / (n + 3). That is the posterior mean where single corrections scatter by 1.2 grades about a bias that itself scatters by 0.7 from
 * district to district (1.2² / 0.7² ≈ 3; our assumptions). Between -1.5 and 1.5.
 */
export function biasOf(differences: readonly number[]): number {
  const sum = differences.reduce((total, each) => total + each, 0);
  return Math.max(-most, Math.min(most, sum / (differences.length + half)));
}
