import type { Because } from './because.ts';
import { breachesOf } from './count-breaches.ts';
import { levelOf, vectorsOf } from './group-model.ts';
import type { GroupingQuestion } from './grouping-question.ts';
import type { GroupingRule } from './grouping-rule.ts';
import { gapBetween, meanOf } from './measure-spread.ts';

export type PlacementReason =
  | 'drawn'
  | 'kept-together'
  | 'only-in'
  | 'on-own'
  | 'need-like-group'
  | 'balances-team'
  | 'first-interest'
  | 'rule-kept'
  | 'not-low-again'
  | 'better-was-full'
  | 'better-for-all';

/** Why each learner is in the group: one reason a learner, with the numbers that a sentence needs. */
export function explainPlacements(
  question: GroupingQuestion,
  groups: readonly number[],
): readonly Because<PlacementReason>[] {
  return groups.map((_, learner) => explainOne(question, groups, learner));
}

type Placement = Because<PlacementReason>;

function explainOne(
  question: GroupingQuestion,
  groups: readonly number[],
  learner: number,
): Placement {
  const group = groups[learner]!;
  const bound = boundBy(question.rules ?? [], { learner, group });
  if (bound !== undefined) return bound;
  switch (question.goal.kind) {
    case 'random':
      return { code: 'drawn', values: { learner, group } };
    case 'balanced-teams':
      return explainBalance(question, groups, learner);
    case 'similar-need':
    case 'interest':
      return explainPull(question, groups, learner);
    default:
      return question.goal satisfies never;
  }
}

function boundBy(
  rules: readonly GroupingRule[],
  { learner, group }: { readonly learner: number; readonly group: number },
): Placement | undefined {
  const holds = rules.findIndex(
    (rule) =>
      rule.kind === 'only-in' && rule.groups.length === 1 && rule.learners.includes(learner),
  );
  if (holds >= 0) return { code: 'only-in', values: { learner, group, rule: holds } };
  const joins = rules.findIndex(
    ({ kind, learners }) =>
      kind === 'keep-together' && learners.length > 1 && learners.includes(learner),
  );
  return joins < 0 ? undefined : { code: 'kept-together', values: { learner, group, rule: joins } };
}

/** How far the team's mean is from everybody's, with this learner and without. */
function explainBalance(
  question: GroupingQuestion,
  groups: readonly number[],
  learner: number,
): Placement {
  const group = groups[learner]!;
  const traits = vectorsOf(question);
  const all = meanOf(traits);
  const team = traits.filter((_, i) => groups[i] === group);
  const others = traits.filter((_, i) => groups[i] === group && i !== learner);
  const gapWith = gapBetween(all, meanOf(team));
  const gapWithout = others.length === 0 ? gapWith : gapBetween(all, meanOf(others));
  return { code: 'balances-team', values: { learner, group, gapWith, gapWithout } };
}

/** In the group that fits best, or what stood in the way of it. */
function explainPull(
  question: GroupingQuestion,
  groups: readonly number[],
  learner: number,
): Placement {
  const group = groups[learner]!;
  const fits = question.sizes.map((_, g) => fitOf(question, groups, { learner, group: g }));
  const best = fits.reduce((top, fit, g) => (fit > fits[top]! + 1e-12 ? g : top), group);
  const values = { learner, group };
  const isAlone = fits[group] === -Infinity;
  if (best === group && isAlone) return { code: 'on-own', values };
  if (best === group) {
    const code = question.goal.kind === 'interest' ? 'first-interest' : 'need-like-group';
    return { code, values: { ...values, fit: fits[group]! } };
  }
  const elsewhere = { ...values, better: best };
  const moved = groups.with(learner, best);
  const count = question.sizes.length;
  const rule = (question.rules ?? []).findIndex((r) => breachesOf(r, moved, count) > 0);
  if (rule >= 0) return { code: 'rule-kept', values: { ...elsewhere, rule } };
  if (isAlone) return { code: 'on-own', values };
  const { roundsLow = [], mostRoundsLow = 3, goal } = question;
  const rounds = roundsLow[learner] ?? 0;
  if (
    goal.kind === 'similar-need' &&
    rounds >= mostRoundsLow &&
    findLowGroup(question, moved) === best
  )
    return { code: 'not-low-again', values: { ...elsewhere, rounds } };
  const members = groups.filter((g) => g === best).length;
  const full = members >= question.sizes[best]!.most;
  return { code: full ? 'better-was-full' : 'better-for-all', values: elsewhere };
}

/** Interest, or the distance to the mean of the others in the group, negative. */
function fitOf(
  question: GroupingQuestion,
  groups: readonly number[],
  { learner, group }: { readonly learner: number; readonly group: number },
): number {
  if (question.goal.kind === 'interest') return question.goal.interest[learner]![group]!;
  const needs = vectorsOf(question);
  const others = needs.filter((_, i) => i !== learner && groups[i] === group);
  return others.length === 0 ? -Infinity : -gapBetween(needs[learner]!, meanOf(others));
}

/** The group with the smallest mean level; -1 for none. */
export function findLowGroup(question: GroupingQuestion, groups: readonly number[]): number {
  const levels = vectorsOf(question).map(levelOf);
  const means = question.sizes.map((_, g) => {
    const members = levels.filter((_, i) => groups[i] === g);
    return members.length === 0
      ? Infinity
      : members.reduce((sum, level) => sum + level, 0) / members.length;
  });
  return means.indexOf(Math.min(...means));
}
