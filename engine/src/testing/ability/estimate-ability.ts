import { testInformation } from '../items/information.ts';
import type { Answer, Item } from '../items/item.ts';
import { findCrossings } from './find-crossings.ts';
import { defaultGrid, type Grid } from './grid.ts';
import {
  givenAnswers,
  logLikelihood,
  scoreFunction,
  scanStep,
  warmCorrection,
  type ScoredItem,
} from './likelihood.ts';
import { moments, posterior } from './posterior.ts';
import { checkPrior, standardNormal, type NormalPrior } from './prior.ts';

/** An ability in standard deviations of the norm group, with its standard error; `answered` counts the answers used. */
export type AbilityEstimate = {
  readonly theta: number;
  readonly standardError: number;
  readonly answered: number;
};

/** EAP: mean of the posterior. MAP: its mode. ML: maximum likelihood. WL: Warm's weighted likelihood. */
export type AbilityMethod = 'EAP' | 'MAP' | 'ML' | 'WL';

/** Items and answers place by place. Prior (EAP, MAP) defaults to the norm group, grid (EAP) and range (others) to -4..4. */
export type AbilityRequest = {
  readonly items: readonly Item[];
  readonly answers: readonly Answer[];
  readonly method?: AbilityMethod;
  readonly prior?: NormalPrior;
  readonly grid?: Grid;
  readonly range?: { readonly lower: number; readonly upper: number };
};

/**
 * Estimates an ability from answers.
 *
 * - EAP (default; Bock and Mislevy 1982): trapezoid rule on the grid; the standard error is the posterior's.
 * - MAP: the highest point of the posterior in the range; standard error 1 / sqrt(information + 1 / sd^2).
 * - ML: the highest point of the likelihood in the range, an end of the range where all answers are right or wrong;
 *   standard error 1 / sqrt(information) there.
 * - WL (Warm 1989): root of score + J / (2 I), the smallest if a 3PL test has several; standard error 1 / sqrt(information).
 *
 * Answers that an item cannot give (null, NaN, 0.5) are not used. Without any, EAP and MAP return the prior (EAP as the
 * grid sees it), ML and WL the middle of the range with standard error Infinity. Never NaN for items that `checkItem` accepts.
 * Throws RangeError for a prior or grid that makes no sense.
 *
 * @example
 * const items = [{ id: 'x', model: '2PL', a: 1, b: 0 }] as const;
 * estimateAbility({ items, answers: [1] }); // { theta: 0.41…, standardError: 0.91…, answered: 1 }
 */
export function estimateAbility(request: AbilityRequest): AbilityEstimate {
  const given = givenAnswers(request.items, request.answers);
  return { ...estimate(request, given), answered: given.length };
}

type Point = { readonly theta: number; readonly standardError: number };

function estimate(request: AbilityRequest, given: readonly ScoredItem[]): Point {
  const { method = 'EAP', prior = standardNormal, range = defaultGrid } = request;
  if (method === 'EAP') return estimateMean(request);
  if (method === 'MAP') return estimateMode(given, { prior: checkPrior(prior), range });
  if (given.length === 0)
    return { theta: (range.lower + range.upper) / 2, standardError: Infinity };
  const theta = method === 'ML' ? maximumLikelihood(given, range) : weighted(given, range);
  return { theta, standardError: 1 / Math.sqrt(information(given, theta)) };
}

function estimateMean({ items, answers, prior, grid }: AbilityRequest): Point {
  const { mean, sd } = moments(
    posterior({ items, answers, prior: prior ?? standardNormal, grid: grid ?? defaultGrid }),
  );
  return { theta: mean, standardError: sd };
}

type Range = { readonly lower: number; readonly upper: number };
type Scan = Range & { readonly step: number };

function scan(given: readonly ScoredItem[], { lower, upper }: Range): Scan {
  return { lower, upper, step: scanStep(given) };
}

function estimateMode(
  given: readonly ScoredItem[],
  { prior, range }: { prior: NormalPrior; range: Range },
): Point {
  const precision = 1 / (prior.sd * prior.sd);
  const theta = findHighest(scan(given, range), {
    value: (x) => logLikelihood(given, x) - 0.5 * precision * (x - prior.mean) ** 2,
    derivative: (x) => scoreFunction(given, x) - precision * (x - prior.mean),
  });
  return { theta, standardError: 1 / Math.sqrt(information(given, theta) + precision) };
}

function maximumLikelihood(given: readonly ScoredItem[], range: Range): number {
  return findHighest(scan(given, range), {
    value: (x) => logLikelihood(given, x),
    derivative: (x) => scoreFunction(given, x),
  });
}

function weighted(given: readonly ScoredItem[], range: Range): number {
  const corrected = (x: number): number => scoreFunction(given, x) + warmCorrection(given, x);
  const [first] = findCrossings(corrected, scan(given, range));
  return first?.at ?? (corrected(range.lower) > 0 ? range.upper : range.lower);
}

type Curve = { value(x: number): number; derivative(x: number): number };

// Among the inner maxima and the ends.
function findHighest(range: Scan, { value, derivative }: Curve): number {
  const inner = findCrossings(derivative, range).filter((crossing) => crossing.falling);
  const candidates = [range.lower, ...inner.map(({ at }) => at), range.upper];
  const heights = candidates.map(value);
  return candidates[heights.indexOf(Math.max(...heights))]!;
}

function information(given: readonly ScoredItem[], theta: number): number {
  return testInformation(
    given.map(({ item }) => item),
    theta,
  );
}
