import type { Item } from './item.ts';
import { logistic } from './logistic.ts';

/** One category of one item at one ability. */
export type ResponseTerms = {
  /** Probability of this score, 0..1. */
  readonly probability: number;
  /** Its natural logarithm; finite also where the probability is too small for a double. */
  readonly logProbability: number;
  /** P'/P, the derivative of the log-probability by ability. */
  readonly slope: number;
  /** P''/P. */
  readonly curvature: number;
};

/**
 * The terms of which likelihood, score, information and Warm's correction are made (Samejima 1969 for graded items, of
 * which 1PL and 2PL are the case of one threshold; Birnbaum 1968 for 3PL). Differences of logistics are written as
 * products, so that nothing cancels far from the item.
 */
export function responseTerms(item: Item, theta: number, score: number): ResponseTerms {
  switch (item.model) {
    case '1PL':
      return gradedTerms(1, [item.b], { theta, score });
    case '2PL':
      return gradedTerms(item.a, [item.b], { theta, score });
    case 'graded':
      return gradedTerms(item.a, item.b, { theta, score });
    case '3PL':
      return guessingTerms(item, theta, score);
  }
}

type Point = { readonly theta: number; readonly score: number };

function gradedTerms(a: number, thresholds: readonly number[], { theta, score }: Point) {
  const [lower, upper] = [thresholds[score - 1], thresholds[score]];
  const x = lower === undefined ? Infinity : a * (theta - lower);
  const y = upper === undefined ? -Infinity : a * (theta - upper);
  const [p, q] = [logistic(x), logistic(y)];
  const gap =
    lower === undefined || upper === undefined ? 0 : Math.log(-Math.expm1(a * (lower - upper)));
  const u = 1 - p - q;
  return {
    probability: lower === undefined ? logistic(-y) : p * logistic(-y) * Math.exp(gap),
    logProbability: logLogistic(x) + logLogistic(-y) + gap,
    slope: a * u,
    curvature: a * a * (u * u - p * (1 - p) - q * (1 - q)),
  };
}

function guessingTerms(
  { a, b, c }: Extract<Item, { model: '3PL' }>,
  theta: number,
  score: number,
): ResponseTerms {
  const x = a * (theta - b);
  const s = logistic(x);
  if (score === 0) {
    return {
      probability: (1 - c) * logistic(-x),
      logProbability: Math.log1p(-c) + logLogistic(-x),
      slope: -a * s,
      curvature: -a * a * s * (1 - 2 * s),
    };
  }
  const probability = c + (1 - c) * s;
  // The share of right answers that is not guessing; with c = 0 it stays 1 where s underflows.
  const known = c === 0 ? 1 : ((1 - c) * s) / probability;
  return {
    probability,
    logProbability: c === 0 ? logLogistic(x) : Math.log(probability),
    slope: a * known * (1 - s),
    curvature: a * a * known * (1 - s) * (1 - 2 * s),
  };
}

function logLogistic(x: number): number {
  return x === Infinity ? 0 : Math.min(x, 0) - Math.log1p(Math.exp(-Math.abs(x)));
}
