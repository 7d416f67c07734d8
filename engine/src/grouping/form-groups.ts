import type { Because } from './because.ts';
import { checkGrouping } from './check-grouping.ts';
import { findContiguousGroups } from './contiguous-groups.ts';
import { breachesOf } from './count-breaches.ts';
import { explainPlacements, type PlacementReason } from './explain-placements.ts';
import { type Conflict, findConflict } from './find-conflict.ts';
import { findFeasible } from './find-feasible.ts';
import { compileModel, type GroupModel } from './group-model.ts';
import { GroupingInputError } from './grouping-input-error.ts';
import type { GroupingOptions, GroupingQuestion } from './grouping-question.ts';
import { costOf, startState, stuckInLow } from './group-state.ts';
import { spreadWithin } from './measure-spread.ts';
import { breaksRule, searchGroups } from './search-groups.ts';
import { seededRandom } from './seeded-random.ts';

export type Grouping = {
  readonly kind: 'grouped';
  /** `groups[learner]`: the group, by its position in `sizes`. */
  readonly groups: readonly number[];
  readonly because: readonly Because<PlacementReason>[];
  /** Sum over groups of squared distances to the group's mean, in the square of the needs' unit; 0 for interest and random. */
  readonly spread: number;
  /** Similar need with one number a learner: proven, no grouping of these sizes has less spread. */
  readonly leastSpread?: number;
  readonly brokenWishes: readonly Because<'wish-broken'>[];
  /** Learners who had to stay in the low group although their time there is over. */
  readonly stillLow: number;
  readonly stopped: boolean;
};

export type GroupingAnswer =
  | Grouping
  /** The rules cannot all be kept; `conflict` names some that cannot be kept together. */
  | {
      readonly kind: 'impossible';
      readonly conflict: Conflict;
      readonly because: Because<'rules-conflict'>;
    }
  /** Neither a grouping nor a proof that there is none was found: far above the size of a class. */
  | { readonly kind: 'undecided'; readonly because: Because<'gave-up'> };

/**
 * Groups for a goal that keep every rule, the best found for the goal less the price of broken wishes and repeated pairs.
 * Proven optimal for similar need in one number without rules, wishes or prices; otherwise annealing from a grouping found by
 * complete search. Same question and seed, same answer, unless `shouldStop` ends it. Throws GroupingInputError for input
 * that is no question (`checkGrouping`); rules that contradict each other are an answer, not an error.
 */
export function formGroups(
  question: GroupingQuestion,
  options: GroupingOptions = {},
): GroupingAnswer {
  const problems = checkGrouping(question);
  if (problems.length > 0) throw new GroupingInputError(problems);
  const { seed = 1, shouldStop = () => false, tries = 300_000 } = options;
  const random = seededRandom(seed);
  const { learners, sizes, rules = [] } = question;
  const start = findFeasible({ learners, sizes, rules }, random);
  if (start.kind === 'undecided')
    return { kind: 'undecided', because: { code: 'gave-up', values: { learners } } };
  if (start.kind === 'impossible') return refuse(question);
  const proven = solveContiguous(question);
  const free = compileModel(question, 0);
  const model = compileModel(
    question,
    10 * Math.max(1, Math.abs(costOf(free, startState(free, start.groups)))),
  );
  const first =
    proven !== undefined && isFree(question)
      ? proven.groups
      : bestStart(model, start.groups, proven?.groups);
  const settled = learners < 1 || (proven !== undefined && isFree(question));
  const { groups, stopped } = settled
    ? { groups: first, stopped: false }
    : searchGroups(model, first, { random, shouldStop, tries });
  return {
    kind: 'grouped',
    groups,
    because: explainPlacements(question, groups),
    spread: spreadWithin(question, groups),
    ...(proven === undefined ? {} : { leastSpread: proven.spread }),
    brokenWishes: listBrokenWishes(question, groups),
    stillLow: stuckInLow(startState(model, groups)),
    stopped,
  };
}

function refuse(question: GroupingQuestion): GroupingAnswer {
  const { learners, sizes, rules = [] } = question;
  const conflict = findConflict({ learners, sizes, rules });
  const values = { rules: conflict.rules.length, sizes: conflict.sizes ? 1 : 0 };
  return { kind: 'impossible', conflict, because: { code: 'rules-conflict', values } };
}

function solveContiguous({ goal, sizes }: GroupingQuestion) {
  if (goal.kind !== 'similar-need' || goal.needs.some((need) => need.length !== 1))
    return undefined;
  return findContiguousGroups(
    goal.needs.map(([need = 0]) => need),
    sizes,
  );
}

/** Nothing but the goal and the sizes counts, so the proven optimum is the answer. */
function isFree(question: GroupingQuestion): boolean {
  const { rules = [], wishes = [], roundsLow = [], mostRoundsLow = 3 } = question;
  const repeats = (question.repeatWeight ?? 0) > 0 && question.together !== undefined;
  const stuck = roundsLow.some((rounds) => rounds >= mostRoundsLow);
  return rules.length + wishes.length === 0 && !repeats && !stuck;
}

function bestStart(
  model: GroupModel,
  found: readonly number[],
  proven: readonly number[] | undefined,
): readonly number[] {
  if (proven === undefined) return found;
  const state = startState(model, proven);
  return breaksRule(model, state) || costOf(model, state) > costOf(model, startState(model, found))
    ? found
    : proven;
}

function listBrokenWishes(
  { wishes = [], sizes }: GroupingQuestion,
  groups: readonly number[],
): Because<'wish-broken'>[] {
  return wishes.flatMap(({ rule, weight }, wish) => {
    const breaches = breachesOf(rule, groups, sizes.length);
    return breaches > 0
      ? [{ code: 'wish-broken' as const, values: { wish, breaches, weight } }]
      : [];
  });
}
