import { checkGrouping } from './check-grouping.ts';
import { breachesOf } from './count-breaches.ts';
import type { GroupSize } from './diversity-state.ts';
import { formGroups, type GroupingAnswer } from './form-groups.ts';
import { GroupingInputError } from './grouping-input-error.ts';
import type { GroupingRule, GroupingWish } from './grouping-rule.ts';
import { roundRobin } from './round-robin.ts';
import { seededRandom, shuffle } from './seeded-random.ts';

export type RoundsQuestion = {
  readonly learners: number;
  readonly rounds: number;
  /** Default: pairs, with one group of three where the number is odd. */
  readonly sizes?: readonly GroupSize[];
  readonly rules?: readonly GroupingRule[];
  readonly wishes?: readonly GroupingWish[];
  /** `together[i][j]`: times together before the first round. */
  readonly together?: readonly (readonly number[])[];
  readonly seed?: number;
  /** Asked between rounds; true ends the improvement, never a round that is not made yet. */
  readonly shouldStop?: () => boolean;
};

export type RoundsPlan = {
  readonly kind: 'planned';
  /** `rounds[round][learner]`: the group. */
  readonly rounds: readonly (readonly number[])[];
  /** Pairs met in a round that had not met before, and all pairs met. */
  readonly newPartners: number;
  readonly partners: number;
};

const PASSES = 6;
const TRIES = 120_000;

/**
 * Rounds of groups with as few repeated partners as are found. Pairs start from a round robin, which repeats nobody for
 * n - 1 rounds; rounds that break a rule or that history has used are made anew, each against all the others, until nothing
 * improves. Rules that cannot be kept are refused as in `formGroups`. Throws GroupingInputError for bad input.
 */
export function planRounds(
  question: RoundsQuestion,
): RoundsPlan | Exclude<GroupingAnswer, { kind: 'grouped' }> {
  const { learners, rounds: count, seed = 1, shouldStop = () => false } = question;
  if (!Number.isInteger(count) || count < 0)
    throw new GroupingInputError([{ code: 'bad-rounds', values: { rounds: count } }]);
  const base = { learners, sizes: sizesOf(question), goal: { kind: 'random' } as const };
  const input = { ...base, rules: question.rules ?? [], wishes: question.wishes ?? [] };
  const problems = checkGrouping(input);
  if (problems.length > 0) throw new GroupingInputError(problems);
  const met = readMeetings(question);
  const rounds: (readonly number[])[] = [...drawRoundRobin(question, met)];
  for (const round of rounds) addMeetings(met, round, 1);
  for (let pass = 0; pass < PASSES; pass++) {
    const before = countRepeats(met);
    for (let round = 0; round < count; round++) {
      const old = rounds[round];
      if (old !== undefined && (shouldStop() || repeatsIn(old, met) === 0)) continue;
      if (old !== undefined) addMeetings(met, old, -1);
      const answer = formGroups(
        { ...input, together: met, repeatWeight: 1 },
        { seed: seed + 1000 * pass + round, tries: TRIES },
      );
      if (answer.kind !== 'grouped') return answer;
      const better = old === undefined || meetingsIn(answer.groups, met) < meetingsIn(old, met);
      rounds[round] = better ? answer.groups : old;
      addMeetings(met, rounds[round]!, 1);
    }
    if (pass > 0 && countRepeats(met) === before) break;
  }
  return { kind: 'planned', rounds, ...countPartners(rounds, readMeetings(question)) };
}

function sizesOf({ learners, sizes }: RoundsQuestion): readonly GroupSize[] {
  if (sizes !== undefined) return sizes;
  const pairs = Math.max(1, Math.floor(learners / 2));
  const trio = learners % 2;
  return Array.from({ length: pairs }, (_, g) => {
    const size = Math.min(learners, g < trio ? 3 : 2);
    return { least: size, most: size };
  });
}

const DRAWS = 100;

/** Rounds of the round robin that keep the rules, for the naming of learners that leaves the most of them. */
function drawRoundRobin(question: RoundsQuestion, met: Meetings): readonly (readonly number[])[] {
  const { learners, rounds, rules = [], wishes = [], sizes, seed = 1 } = question;
  if (sizes !== undefined || wishes.length > 0 || learners < 2) return [];
  const random = seededRandom(seed);
  const turns = roundRobin(learners);
  const names = Array.from({ length: learners }, (_, i) => i);
  const groups = Math.floor(learners / 2);
  let best: readonly (readonly number[])[] = [];
  for (let draw = 0; draw < DRAWS && best.length < Math.min(rounds, turns.length); draw++) {
    const name = shuffle(names, random);
    const kept = turns
      .map((partner) => groupPairs(partner, name))
      .filter((round) => rules.every((rule) => breachesOf(rule, round, groups) === 0))
      .sort((a, b) => meetingsIn(a, met) - meetingsIn(b, met));
    if (draw === 0 || kept.length > best.length) best = kept.slice(0, rounds);
  }
  return best;
}

/** The one left over, if any, joins the first pair; group 0 is the group of three then. */
function groupPairs(partner: readonly number[], name: readonly number[]): number[] {
  const groups = name.map(() => -1);
  const alone = partner.indexOf(-1);
  if (alone >= 0) groups[name[alone]!] = 0;
  let next = 0;
  partner.forEach((other, learner) => {
    if (other < learner) return;
    groups[name[learner]!] = next;
    groups[name[other]!] = next++;
  });
  return groups;
}

type Meetings = number[][];

function readMeetings({ learners, together }: RoundsQuestion): Meetings {
  return Array.from({ length: learners }, (_, i) =>
    Array.from({ length: learners }, (_, j) => together?.[i]?.[j] ?? 0),
  );
}

function eachPair(round: readonly number[], visit: (i: number, j: number) => void): void {
  round.forEach((group, i) => {
    for (let j = 0; j < i; j++) if (round[j] === group) visit(i, j);
  });
}

function addMeetings(met: Meetings, round: readonly number[], sign: 1 | -1): void {
  eachPair(round, (i, j) => {
    met[i]![j]! += sign;
    met[j]![i]! += sign;
  });
}

function meetingsIn(round: readonly number[], met: Meetings): number {
  let sum = 0;
  eachPair(round, (i, j) => (sum += met[i]![j]!));
  return sum;
}

/** Meetings of a counted round that are not the first of their pair. */
function repeatsIn(round: readonly number[], met: Meetings): number {
  let pairs = 0;
  eachPair(round, () => pairs++);
  return meetingsIn(round, met) - pairs;
}

function countRepeats(met: Meetings): number {
  return met.flat().reduce((sum, times) => sum + (times * (times - 1)) / 2, 0) / 2;
}

function countPartners(
  rounds: readonly (readonly number[])[],
  met: Meetings,
): { readonly newPartners: number; readonly partners: number } {
  let partners = 0;
  let newPartners = 0;
  for (const round of rounds) {
    eachPair(round, (i, j) => {
      partners++;
      if (met[i]![j] === 0) newPartners++;
    });
    addMeetings(met, round, 1);
  }
  return { newPartners, partners };
}
