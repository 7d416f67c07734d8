import { anneal, descend, type Found, type Search } from './anneal-diversity.ts';
import { crossGroupings } from './cross-groupings.ts';
import { drawDiversityState, type DiversityState, stateOf } from './diversity-state.ts';
import type { RandomStream } from './seeded-random.ts';
import type { TemperatureRange } from './temperature-range.ts';

const PARENTS = 8;

/** Shares of the time for the annealing of a parent and of a child. */
const PARENT_SHARE = 0.015;
const CHILD_SHARE = 0.005;

/** Parts of the hot temperature between which parents and children are annealed. */
const PARENT_HOT = 0.9;
const CHILD_HOT = 0.65;
const COLD = 0.55;

/** Share of pairs in common from which two are twins: kept apart by less, a population soon is one good grouping over and over. */
const TWIN_SHARE = 0.75;

/** With more learners than these one annealing over all the time finds as much or more. */
const MOST_LEARNERS = 150;

/** Where more than this share has passed before the search begins there is no time for a population, whatever else kept the machine busy. */
const LATE = 0.2;

/**
 * A few groupings annealed from scratch, then children of two of them that are annealed from less hot and take the place of the
 * worst: the hybrid evolutionary algorithm of Galinier and Hao 1999 with annealing in the place of tabu search. Where there are few
 * learners it leaves the valley that a single annealing ends in; with many learners or little time it is one annealing. `progress` is
 * the share of the time, 0 to 1. True when it was told to stop.
 */
export function breedDiversity(
  search: Search,
  range: TemperatureRange,
  progress: () => number,
): boolean {
  const { problem, random, shouldStop } = search;
  if (problem.learners > MOST_LEARNERS || progress() > LATE) return anneal(search, range, progress);
  const cold = range.hot * COLD;
  const time = startTime(progress);
  const isOver = (): boolean => time.share() >= 1 || shouldStop();
  const make = (state: DiversityState, hot: number, share: number): Found => {
    const best = { group: state.group.slice(), objective: -Infinity };
    const own = { ...search, state, best };
    anneal(own, { hot: range.hot * hot, cold }, time.nextPart(share));
    descend(own);
    if (best.objective > search.best.objective) Object.assign(search.best, best);
    return best;
  };
  const found: Found[] = [];
  while (found.length < PARENTS && !isOver())
    found.push(make(drawDiversityState(problem, random), PARENT_HOT, PARENT_SHARE));
  while (!isOver()) {
    const group = crossGroupings(problem, drawTwo(found, random), random);
    admit(found, make(stateOf(problem, group), CHILD_HOT, CHILD_SHARE));
  }
  return shouldStop();
}

type Time = {
  /** Of the whole, when it was last looked at. */
  readonly share: () => number;
  /** The progress of a part that begins now; 1 too when the whole is over. */
  readonly nextPart: (share: number) => () => number;
};

function startTime(progress: () => number): Time {
  let now = progress();
  return {
    share: () => now,
    nextPart: (share) => {
      const start = now;
      return () => {
        now = progress();
        return now >= 1 ? 1 : (now - start) / share;
      };
    },
  };
}

function drawTwo(found: readonly Found[], random: RandomStream): [Int32Array, Int32Array] {
  const one = random() % found.length;
  const other = (one + 1 + (random() % (found.length - 1))) % found.length;
  return [found[one]!.group, found[other]!.group];
}

/** In the place of its twin, else of the worst, where it is better. */
function admit(found: Found[], child: Found): void {
  const twin = found.findIndex(({ group }) => isTwin(group, child.group));
  const worst = found.reduce((at, one, k) => (one.objective < found[at]!.objective ? k : at), 0);
  const at = twin < 0 ? worst : twin;
  if (child.objective > found[at]!.objective + 1e-9) found[at] = child;
}

/** Whether most pairs of the first are together in the second, whatever the groups' numbers. */
function isTwin(one: Int32Array, other: Int32Array): boolean {
  const groups = one.reduce((most, g) => Math.max(most, g + 1), 0);
  const members = new Int32Array(groups);
  const common = new Int32Array(groups * (other.reduce((most, g) => Math.max(most, g), 0) + 1));
  for (let i = 0; i < one.length; i++) {
    members[one[i]!]!++;
    common[other[i]! * groups + one[i]!]!++;
  }
  return countPairs(common) > TWIN_SHARE * countPairs(members);
}

function countPairs(members: Int32Array): number {
  return members.reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
}
