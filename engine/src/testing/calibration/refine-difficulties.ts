import type { NormalPrior } from '../ability/prior.ts';
import { logistic } from '../items/logistic.ts';

/** An item of which slope and guessing are taken as known, and the difficulty as a belief. */
export type BelievedItem = {
  readonly id: string;
  readonly a: number;
  /** Guessing, 0 or above, below 1. */
  readonly c: number;
  readonly difficulty: NormalPrior;
};

/** A person's answers (0 or 1) by item id, and what was known of the person before them. */
export type BelievedPerson = {
  readonly prior: NormalPrior;
  readonly answers: readonly { readonly item: string; readonly score: 0 | 1 }[];
};

export type RefinedItem = {
  readonly id: string;
  /** The posterior's mode, and its standard deviation (from the expected information of answers whose abilities are estimated). */
  readonly b: number;
  readonly standardError: number;
  readonly answers: number;
  /** Root mean squared deviation of the answers from the curve, as `itemFit`'s; NaN without answers. */
  readonly rmsd: number;
};

export type RefinedDifficulties = {
  readonly items: readonly RefinedItem[];
  /** How far the persons lie from what was known of them, on average. */
  readonly shift: number;
  readonly converged: boolean;
};

/**
 * What answers teach about difficulties that are believed already: the mode of their posterior by EM (Mislevy 1986, with beliefs for each
 * item and each person), slopes and guessing fixed. Items with few answers stay near their belief.
 *
 * For adaptive tests that begin where something is known of the person. There `calibrate` must not be used: it takes all persons for one
 * population, and where good readers get hard items and weak ones easy items from the first question on, everybody is right equally often
 * and the slopes vanish. Here each person's own prior says why they got what they got.
 *
 * Only differences between abilities and difficulties show in answers, so the scale is held by the items: all persons' priors move together
 * by the `shift` that keeps the items, weighed by their beliefs, where they were on average. Deterministic.
 */
export function refineDifficulties(request: {
  readonly items: readonly BelievedItem[];
  readonly persons: readonly BelievedPerson[];
  /** Converged when no difficulty moves by more in a cycle. */
  readonly tolerance?: number;
  readonly maximumCycles?: number;
}): RefinedDifficulties {
  const { items, persons, tolerance = 1e-4, maximumCycles = 300 } = request;
  const positions = new Map(items.map(({ id }, i) => [id, i]));
  let b = items.map(({ difficulty }) => difficulty.mean);
  let shift = 0;
  for (let cycle = 0; cycle < maximumCycles; cycle++) {
    const expected = expectAnswers({ items, persons, positions, b, shift });
    const next = items.map((item, i) => mode(item, b[i]!, expected.counts[i]!));
    const drift = averageMove(items, next);
    const moved = next.map((value) => value - drift);
    const nextShift = shift + expected.gap - drift;
    const change = Math.max(
      Math.abs(nextShift - shift),
      ...moved.map((x, i) => Math.abs(x - b[i]!)),
    );
    [b, shift] = [moved, nextShift];
    if (change < tolerance) return describe({ items, persons, positions, b, shift }, true);
  }
  return describe({ items, persons, positions, b, shift }, false);
}

type State = {
  readonly items: readonly BelievedItem[];
  readonly persons: readonly BelievedPerson[];
  readonly positions: ReadonlyMap<string, number>;
  readonly b: readonly number[];
  readonly shift: number;
};

/** Persons and right answers expected at each node. */
type Counts = { readonly given: Float64Array; readonly right: Float64Array };

const nodes = Float64Array.from({ length: 49 }, (_, q) => -6 + q / 4);

function expectAnswers({ items, persons, positions, b, shift }: State) {
  const counts = items.map((): Counts => ({
    given: new Float64Array(nodes.length),
    right: new Float64Array(nodes.length),
  }));
  const tables = items.map((item, i) => nodes.map((theta) => curve(item, b[i]!, theta)));
  const weights = new Float64Array(nodes.length);
  let [gap, spread] = [0, 0];
  for (const { prior, answers } of persons) {
    const mean = prior.mean + shift;
    nodes.forEach(
      (theta, q) => (weights[q] = Math.exp(-((theta - mean) ** 2) / (2 * prior.sd ** 2))),
    );
    for (const { item, score } of answers) {
      const table = tables[positions.get(item) ?? -1];
      if (table === undefined) continue;
      for (let q = 0; q < nodes.length; q++) weights[q]! *= score === 1 ? table[q]! : 1 - table[q]!;
    }
    const { first, variance } = scale(weights);
    gap += first - mean;
    spread += variance;
    for (const { item, score } of answers) {
      const own = counts[positions.get(item) ?? -1];
      if (own === undefined) continue;
      for (let q = 0; q < nodes.length; q++) {
        own.given[q]! += weights[q]!;
        if (score === 1) own.right[q]! += weights[q]!;
      }
    }
  }
  const all = Math.max(1, persons.length);
  return { counts, gap: gap / all, spread: spread / all };
}

/** Makes weights sum to one; returns their mean and variance over the nodes. */
function scale(weights: Float64Array): { first: number; variance: number } {
  const sum = weights.reduce((total, each) => total + each, 0) || 1;
  let [first, second] = [0, 0];
  for (let q = 0; q < nodes.length; q++) {
    weights[q]! /= sum;
    first += weights[q]! * nodes[q]!;
    second += weights[q]! * nodes[q]! ** 2;
  }
  return { first, variance: second - first * first };
}

function curve({ a, c }: BelievedItem, b: number, theta: number): number {
  return c + (1 - c) * logistic(a * (theta - b));
}

/** Fisher scoring in one dimension: a few steps, each at most one unit, so that an item that all got wrong does not run away. */
function mode(item: BelievedItem, from: number, counts: Counts): number {
  const { mean, sd } = item.difficulty;
  let b = from;
  for (let step = 0; step < 4; step++) {
    let [slope, information] = [-(b - mean) / sd ** 2, 1 / sd ** 2];
    for (let q = 0; q < nodes.length; q++) {
      const p = curve(item, b, nodes[q]!);
      const byB = derivative(item, b, nodes[q]!);
      slope += ((counts.right[q]! - counts.given[q]! * p) * byB) / (p * (1 - p));
      information += (counts.given[q]! * byB * byB) / (p * (1 - p));
    }
    b += Math.max(-1, Math.min(1, slope / information));
  }
  return b;
}

function derivative({ a, c }: BelievedItem, b: number, theta: number): number {
  const s = logistic(a * (theta - b));
  return -a * (1 - c) * s * (1 - s);
}

function averageMove(items: readonly BelievedItem[], b: readonly number[]): number {
  let [sum, weight] = [0, 0];
  items.forEach(({ difficulty }, i) => {
    const precision = 1 / difficulty.sd ** 2;
    sum += precision * (b[i]! - difficulty.mean);
    weight += precision;
  });
  return weight === 0 ? 0 : sum / weight;
}

function describe(state: State, converged: boolean): RefinedDifficulties {
  const { counts, spread } = expectAnswers(state);
  const items = state.items.map((item, i): RefinedItem => {
    const { given, right } = counts[i]!;
    // An ability that is itself an estimate tells less: the curve as seen through its error is flatter (MacKay 1992).
    const seen = { ...item, a: item.a / Math.sqrt(1 + (Math.PI * item.a ** 2 * spread) / 8) };
    let [all, squares, information] = [0, 0, 1 / item.difficulty.sd ** 2];
    for (let q = 0; q < nodes.length; q++) {
      const n = given[q]!;
      if (n < 1e-9) continue;
      const p = curve(item, state.b[i]!, nodes[q]!);
      all += n;
      squares += (right[q]! - n * p) ** 2 / n;
      const flat = curve(seen, state.b[i]!, nodes[q]!);
      information += (n * derivative(seen, state.b[i]!, nodes[q]!) ** 2) / (flat * (1 - flat));
    }
    return {
      id: item.id,
      b: state.b[i]!,
      standardError: 1 / Math.sqrt(information),
      answers: Math.round(all),
      rmsd: Math.sqrt(squares / all),
    };
  });
  return { items, shift: state.shift, converged };
}
