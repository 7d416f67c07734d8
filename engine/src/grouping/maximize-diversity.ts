import { anneal, descend, GROUPS_A_LOOK, type Search } from './anneal-diversity.ts';
import type { Because } from './because.ts';
import { breedDiversity } from './breed-diversity.ts';
import { checkSizes } from './check-sizes.ts';
import {
  type DiversityProblem,
  drawDiversityState,
  type GroupSize,
  stateOf,
} from './diversity-state.ts';
import { GroupingInputError } from './grouping-input-error.ts';
import { leastChances } from './least-chances.ts';
import { seededRandom } from './seeded-random.ts';
import { findTemperatures } from './temperature-range.ts';

export type DiversityQuestion = {
  /** `distances[i][j]`, symmetric, finite; the diagonal is not read. */
  readonly distances: readonly ArrayLike<number>[];
  readonly sizes: readonly GroupSize[];
};

export type DiversityOptions = {
  readonly seed?: number;
  /** Asked after every few groups; true ends the search. */
  readonly shouldStop?: () => boolean;
  /**
   * Share of the time that has passed, 0 to 1: one annealing or a population of them is spread over it and the search
   * ends at 1. Without it annealings of doubling length follow each other, `rounds` of them.
   */
  readonly progress?: () => number;
  /** Default 6: the last has 32 times as many sweeps as the first. */
  readonly rounds?: number;
};

export type DiversityAnswer = {
  /** `groups[i]`: the group of learner i. */
  readonly groups: readonly number[];
  /** Sum of the distances of all pairs in a group, in the unit of the distances. */
  readonly objective: number;
  readonly stopped: boolean;
};

const FIRST_SWEEPS = 40;

/**
 * Groups that are as diverse within as can be found: the maximally diverse grouping problem. Simulated annealing
 * over exchanges and moves (Kirkpatrick 1983; for this problem Palubeckis, Ostreika, Rubliauskas 2015), followed by
 * descent; temperatures are read off the instance. Where `progress` leaves time, few learners get a population of
 * annealings that are crossed. Same seed, same answer, unless stopped by time. Throws
 * GroupingInputError for distances that are no square, not finite, and for sizes that cannot hold everybody.
 */
export function maximizeDiversity(
  question: DiversityQuestion,
  options: DiversityOptions = {},
): DiversityAnswer {
  const problem = readProblem(question);
  const { seed = 1, shouldStop = () => false, rounds = 6, progress } = options;
  const random = seededRandom(seed);
  const state = drawDiversityState(problem, random);
  const best = { group: state.group.slice(), objective: -Infinity };
  const search: Search = { problem, state, best, random, shouldStop };
  descend(search);
  const range = findTemperatures(problem, state, random);
  let stopped = shouldStop();
  const total = range === undefined ? 0 : progress === undefined ? rounds : 1;
  for (let round = 0; round < total && !stopped; round++) {
    const steps = problem.sizes.length * FIRST_SWEEPS * 2 ** round;
    stopped =
      progress === undefined
        ? anneal(search, range!, countTo(steps))
        : breedDiversity(search, range!, progress);
    descend(search);
  }
  const { objective } = stateOf(problem, best.group);
  return { groups: [...best.group], objective, stopped };
}

function countTo(groups: number): () => number {
  let swept = 0;
  return () => (swept += GROUPS_A_LOOK) / groups;
}

function readProblem({ distances, sizes }: DiversityQuestion): DiversityProblem {
  const learners = distances.length;
  const distance = new Float64Array(learners * learners);
  const problems: Because<string>[] = [...checkSizes(learners, sizes)];
  distances.forEach((row, i) => {
    if (row.length !== learners) problems.push({ code: 'no-square', values: { row: i } });
    for (let j = 0; j < learners; j++) {
      const value = row[j] ?? Number.NaN;
      if (i !== j && (!Number.isFinite(value) || value !== distances[j]?.[i]))
        problems.push({ code: 'no-distance', values: { row: i, column: j } });
      if (i !== j) distance[i * learners + j] = value;
    }
  });
  if (problems.length > 0) throw new GroupingInputError(problems);
  const room = sizes.reduce((most, size) => Math.max(most, Math.min(learners, size.most)), 0);
  const leastCost = Float64Array.from({ length: learners }, (_, i) => 2 * nearest(distance, i));
  const chances = { ofRoom: leastChances(room), ofOne: leastChances(1) };
  return { learners, distance, sizes, room, leastCost, chances };
}

function nearest(distance: Float64Array, i: number): number {
  const learners = Math.sqrt(distance.length);
  let least = Infinity;
  for (let j = 0; j < learners; j++)
    if (j !== i) least = Math.min(least, distance[i * learners + j]!);
  return least;
}
