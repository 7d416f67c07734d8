export type { Because } from './because.ts';
export type { GroupSize } from './diversity-state.ts';
export { GroupingInputError } from './grouping-input-error.ts';
export {
  type DiversityAnswer,
  type DiversityOptions,
  type DiversityQuestion,
  maximizeDiversity,
} from './maximize-diversity.ts';
export { checkGrouping, type GroupingProblem } from './check-grouping.ts';
export { type ContiguousGroups, findContiguousGroups } from './contiguous-groups.ts';
export { breachesOf } from './count-breaches.ts';
export { findLowGroup, type PlacementReason } from './explain-placements.ts';
export { type Conflict, findConflict } from './find-conflict.ts';
export { formGroups, type Grouping, type GroupingAnswer } from './form-groups.ts';
export type { GroupingGoal, GroupingOptions, GroupingQuestion } from './grouping-question.ts';
export type { GroupingRule, GroupingWish } from './grouping-rule.ts';
export { planRounds, type RoundsPlan, type RoundsQuestion } from './plan-rounds.ts';
export { roundRobin } from './round-robin.ts';
