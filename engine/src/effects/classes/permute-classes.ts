import { type Refusal, refuse } from '../because.ts';
import { checkLevel } from '../interval.ts';
import { type PilotClass, summarizeClasses } from './pilot-class.ts';

/** The share of ways to deal the classes out to the arms that give a difference at least as large as the one seen. */
export type Permutation = {
  readonly kind: 'permuted';
  readonly difference: number;
  /** Two-sided. */
  readonly p: number;
  /** Ways to deal the classes out; all of them were tried when `exact`, else `tried` at random. */
  readonly arrangements: number;
  readonly tried: number;
  readonly exact: boolean;
};

export type PermutationOptions = {
  readonly level?: number;
  /** Uniform in 0..1; needed only where there are more than 200,000 arrangements. */
  readonly random?: () => number;
  /** Random arrangements where not all are tried. Default 20,000. */
  readonly tries?: number;
};

/**
 * Randomisation test of the class means (Fisher 1935; Gail et al. 1996): no assumption but that classes could have been dealt
 * out otherwise. It can only give as many p-values as there are arrangements: with two or three classes an arm not even the
 * most extreme outcome is below 5 %, and it refuses (`too-few-arrangements`, with the smallest p that is possible). Refuses
 * too: `no-outcomes`, `one-class-an-arm`. RangeError: level outside 0..1, or too many arrangements and no `random`.
 */
export function permuteClasses(
  all: readonly PilotClass[],
  { level = 0.95, random, tries = 20_000 }: PermutationOptions = {},
): Permutation | Refusal {
  checkLevel(level);
  const { classes, missing } = summarizeClasses(all);
  if (classes.length === 0) return refuse('no-outcomes', { missing });
  const means = classes.map(({ mean }) => mean);
  const pilot = classes.flatMap(({ arm }, k) => (arm === 'pilot' ? k : []));
  const [chosen, rest] = [pilot.length, classes.length - pilot.length];
  if (Math.min(chosen, rest) < 1)
    return refuse('one-class-an-arm', { pilotClasses: chosen, comparisonClasses: rest });
  const arrangements = countChoices(classes.length, chosen);
  const smallest = (chosen === rest ? 2 : 1) / arrangements;
  if (smallest > 1 - level)
    return refuse('too-few-arrangements', { arrangements, smallestP: smallest });
  const centre = means.reduce((sum, x) => sum + x, 0) / means.length;
  const from = means.map((x) => x - centre);
  const seen = pilot.reduce((sum, k) => sum + from[k]!, 0);
  const size = from.reduce((sum, x) => sum + Math.abs(x), 0);
  const atLeast = Math.abs(seen) - 1e-12 * size;
  const difference = seen / chosen + seen / rest;
  if (arrangements <= mostEnumerated) {
    const extreme = countExtreme(from, { chosen, atLeast });
    return {
      kind: 'permuted',
      difference,
      p: extreme / arrangements,
      arrangements,
      tried: arrangements,
      exact: true,
    };
  }
  if (random === undefined)
    throw new RangeError(
      'There are too many arrangements to try them all: give a source of random numbers.',
    );
  // The arrangement seen is one of the possible ones and counts itself (Phipson and Smyth 2010).
  const extreme = 1 + drawExtreme(from, { chosen, atLeast, random, tries });
  return {
    kind: 'permuted',
    difference,
    p: extreme / (tries + 1),
    arrangements,
    tried: tries,
    exact: false,
  };
}

const mostEnumerated = 200_000;

function countChoices(all: number, chosen: number): number {
  let count = 1;
  for (let k = 1; k <= chosen; k++) count = (count * (all - chosen + k)) / k;
  return Math.round(count);
}

// Every choice of `chosen` values, by their sum: with values centred on 0 the difference of means is proportional to it.
function countExtreme(
  values: readonly number[],
  { chosen, atLeast }: { chosen: number; atLeast: number },
): number {
  const visit = (from: number, left: number, sum: number): number => {
    if (left === 0) return Number(Math.abs(sum) >= atLeast);
    let count = 0;
    for (let k = from; k <= values.length - left; k++)
      count += visit(k + 1, left - 1, sum + values[k]!);
    return count;
  };
  return visit(0, chosen, 0);
}

function drawExtreme(
  values: readonly number[],
  how: { chosen: number; atLeast: number; random: () => number; tries: number },
): number {
  const deck = [...values];
  let count = 0;
  for (let turn = 0; turn < how.tries; turn++) {
    let sum = 0;
    for (let k = 0; k < how.chosen; k++) {
      const other = k + Math.floor(how.random() * (deck.length - k));
      [deck[k], deck[other]] = [deck[other]!, deck[k]!];
      sum += deck[k]!;
    }
    count += Number(Math.abs(sum) >= how.atLeast);
  }
  return count;
}
