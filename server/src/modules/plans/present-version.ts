import type { Because } from '@everyplan/contract';
import { pickText } from './drafting/texts.ts';
import { inFull } from './goals/goal-details.ts';
import type { StoredMeasure } from './goals/measure.ts';
import type { ContentAnswer, ContentGoal, PlanContent } from './plan-content.ts';

/** A goal as a version kept it, with every field that two versions can differ in. */
export function presentVersionedGoal(
  goal: ContentGoal,
  content: PlanContent,
  given: { readonly names: ReadonlyMap<string, string>; readonly language: string },
) {
  const details = inFull(goal.details);
  const parent = content.goals.find(({ goalId }) => goalId === details.parentGoalId);
  return {
    goalId: goal.goalId,
    title: goal.title,
    state: goal.state,
    horizon: details.horizon,
    parent: parent?.title ?? null,
    measure: details.measure === null ? null : sayMeasure(details.measure, given.language),
    dueOn: details.dueOn,
    strategies: [...details.strategies],
    supports: [...details.supports],
    championName: details.championId === null ? null : (given.names.get(details.championId) ?? ''),
    nextStep: details.nextStep,
    reason: details.stateReason,
  };
}

export function presentVersionedAnswer({ itemId, item, value }: ContentAnswer, language: string) {
  const place = typeof value === 'number' ? item.levels[value] : undefined;
  return {
    itemId,
    prompt: pickText(item.prompt, language),
    text: place === undefined ? String(value) : pickText(place, language),
  };
}

/** A measure as a sentence, without where the goal stands. */
function sayMeasure(measure: StoredMeasure, language: string): Because {
  if (measure.kind === 'mastery') return { code: 'measure-mastery', values: {} };
  const { baseline, target } = measure;
  if (measure.kind === 'number') {
    const { unit } = measure;
    return baseline === null
      ? { code: 'measure-target', values: { target, unit } }
      : { code: 'measure-number', values: { baseline, target, unit } };
  }
  const place = (index: number) => pickText(measure.levels[index] ?? {}, language);
  return baseline === null
    ? { code: 'measure-scale-target', values: { target: place(target) } }
    : { code: 'measure-scale', values: { baseline: place(baseline), target: place(target) } };
}
