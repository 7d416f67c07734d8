import { masteryWord, type Mastery } from '@everyplan/engine/planning';
import { type GoalRow, titleFor } from '../queries.ts';
import { inFull } from './goal-details.ts';
import { progressOf } from './progress.ts';

/** A goal as its readers get it, in their language. */
export function presentGoal(
  goal: GoalRow,
  given: { readonly mastery: Mastery | undefined; readonly language: string },
) {
  const { mastery, language } = given;
  const details = inFull(goal.details ?? undefined);
  const title = titleFor(goal, language);
  return {
    goalId: goal.goal_id,
    title,
    standard:
      goal.standard_id === null
        ? null
        : { standardId: goal.standard_id, code: goal.code, title: goal.standard_title ?? title },
    state: goal.state,
    because: goal.because,
    editedByName: goal.edited_by_name,
    mastery: mastery === undefined ? null : presentMastery(mastery),
    horizon: details.horizon,
    parentGoalId: details.parentGoalId,
    dueOn: details.dueOn,
    strategies: [...details.strategies],
    supports: [...details.supports],
    champion:
      details.championId === null
        ? null
        : { personId: details.championId, name: goal.champion_name ?? '' },
    nextStep: details.nextStep,
    reason: details.stateReason,
    suggestedByName: goal.suggested_by_name,
    progress:
      details.measure === null
        ? null
        : progressOf({
            measure: details.measure,
            mastery,
            readings: goal.readings ?? [],
            language,
          }),
  };
}

function presentMastery(mastery: Mastery) {
  return {
    value: mastery.mastery,
    low: mastery.low,
    high: mastery.high,
    word: masteryWord(mastery),
  };
}
