import { type Phases, turnPhases } from './phases.ts';

/**
 * Tau-U with correction for a trend in the baseline (Parker et al. 2011): Kendall's S between the phases less S within the
 * baseline, over the number of baseline-treatment pairs. It can leave -1..1, and no standard error of it is known (Tarlow
 * 2017). Undefined without a session in each phase.
 *
 * @example tauU({ baseline: [2, 3], treatment: [4, 5], improvement: 'increase' }) // 0.75
 */
export function tauU(phases: Phases): number | undefined {
  const turned = turnPhases(phases);
  if (turned === undefined) return undefined;
  const { a, b } = turned;
  let score = 0;
  for (const [i, x] of a.entries()) {
    for (const y of b) score += Math.sign(y - x);
    for (const later of a.slice(i + 1)) score -= Math.sign(later - x);
  }
  return score / (a.length * b.length);
}
