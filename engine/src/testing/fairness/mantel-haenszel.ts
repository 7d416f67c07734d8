import { chiSquareUpperTail } from './chi-square-upper-tail.ts';
import { usableAnswers, type MatchedAnswer } from './matched-answers.ts';

/** Whether an item is harder for one of two groups of equal ability. */
export type MantelHaenszelDif = {
  /** Common odds ratio, above 1 when the item favours the reference group. */
  readonly oddsRatio: number;
  /** ETS delta, -2.35 ln(odds ratio): below 0 the item is harder for the focal group. */
  readonly delta: number;
  /** Standard error of delta (Robins, Breslow and Greenland 1986). */
  readonly deltaError: number;
  /** Mantel-Haenszel chi-square with continuity correction, 1 degree of freedom, and its p-value. */
  readonly chiSquare: number;
  readonly p: number;
  /** ETS class: A negligible, B moderate, C large (Zwick 2012). */
  readonly size: 'A' | 'B' | 'C';
  readonly because: string;
};

/**
 * Differential item functioning by Mantel and Haenszel (1959; Holland and Thayer 1988), stratified by the matching score.
 * Undefined when there is nothing to compare: no stratum has both groups and both answers, or the odds ratio is 0 or
 * infinite.
 */
export function mantelHaenszelDif(rows: readonly MatchedAnswer[]): MantelHaenszelDif | undefined {
  const sums = sumStrata(tabulateStrata(rows));
  const oddsRatio = sums.r / sums.s;
  if (!(oddsRatio > 0 && oddsRatio < Infinity && sums.variance > 0)) return undefined;
  const delta = -2.35 * Math.log(oddsRatio);
  const deltaError = 2.35 * Math.sqrt(logOddsVariance(sums));
  // Half is taken off the distance, but no further than to 0, as R's mantelhaen.test does.
  const distance = Math.abs(sums.observed - sums.expected);
  const chiSquare = (distance - Math.min(0.5, distance)) ** 2 / sums.variance;
  const p = chiSquareUpperTail(chiSquare, 1);
  const size = classify({ delta, deltaError, p });
  return { oddsRatio, delta, deltaError, chiSquare, p, size, because: explain(size, delta) };
}

// Right and wrong answers of the reference (a, b) and the focal group (c, d).
type Stratum = { a: number; b: number; c: number; d: number };

function tabulateStrata(rows: readonly MatchedAnswer[]): Stratum[] {
  const strata = new Map<number, Stratum>();
  for (const { group, score, answer } of usableAnswers(rows)) {
    const stratum = strata.get(score) ?? { a: 0, b: 0, c: 0, d: 0 };
    const cell = group === 'reference' ? (answer ? 'a' : 'b') : answer ? 'c' : 'd';
    stratum[cell]++;
    strata.set(score, stratum);
  }
  return [...strata.values()].filter(({ a, b, c, d }) => a + b + c + d > 1);
}

function sumStrata(strata: readonly Stratum[]) {
  const sums = { r: 0, s: 0, pr: 0, psqr: 0, qs: 0, observed: 0, expected: 0, variance: 0 };
  for (const { a, b, c, d } of strata) {
    const n = a + b + c + d;
    const [r, s, p, q] = [(a * d) / n, (b * c) / n, (a + d) / n, (b + c) / n];
    sums.r += r;
    sums.s += s;
    sums.pr += p * r;
    sums.psqr += p * s + q * r;
    sums.qs += q * s;
    sums.observed += a;
    sums.expected += ((a + b) * (a + c)) / n;
    sums.variance += ((a + b) * (c + d) * (a + c) * (b + d)) / (n * n * (n - 1));
  }
  return sums;
}

function logOddsVariance({ r, s, pr, psqr, qs }: ReturnType<typeof sumStrata>): number {
  return pr / (2 * r * r) + psqr / (2 * r * s) + qs / (2 * s * s);
}

function classify(dif: { delta: number; deltaError: number; p: number }): 'A' | 'B' | 'C' {
  const size = Math.abs(dif.delta);
  if (size < 1 || dif.p >= 0.05) return 'A';
  return size >= 1.5 && (size - 1) / dif.deltaError > 1.645 ? 'C' : 'B';
}

function explain(size: 'A' | 'B' | 'C', delta: number): string {
  if (size === 'A') return 'Learners of equal ability do about equally well in both groups.';
  const amount = size === 'B' ? 'moderately' : 'clearly';
  const group = delta < 0 ? 'focal' : 'reference';
  return `The item is ${amount} harder for the ${group} group at equal ability (delta ${delta.toFixed(2)}).`;
}
