export type { Because, PlanningCode } from './because.ts';
export type { DraftGoal, ExistingGoal, GoalChoice, LeftOut } from './choose-goals.ts';
export type { ExistingStep } from './choose-steps.ts';
export { combineSkills, type Mastery } from './combine-skills.ts';
export { type Draft, draftPlan, type PlannedLearner, type PlanRequest } from './draft-plan.ts';
export type { DraftOption, DraftStep } from './explain-steps.ts';
export { readInterests, wordsOf } from './find-interest.ts';
export { type Importance, importances } from './grade-importance.ts';
export type { StandardMastery } from './learner-map.ts';
export { listSwaps, type SwappableStep } from './list-swaps.ts';
export { matchEvidence, type ProvableStep, type WeekEvidence } from './match-evidence.ts';
export { masteryWord, type MasteryWord, masteryWords } from './mastery-word.ts';
export { type OwnStepName, ownStepNames, ownSteps } from './own-steps.ts';
export type { Pace } from './pace.ts';
export { type PaceSigns, paceWeeks, paceWord, type PaceWord, paceWords } from './pace-word.ts';
export { readGrade } from './read-grade.ts';
export {
  compileResources,
  type Resource,
  type ResourceShelf,
  type StepKind,
  stepKinds,
} from './resource-shelf.ts';
export { compileStandards, type Standard, type StandardGraph } from './standard-graph.ts';
export { isWeekSupport, type WeekSupport, weekSupports } from './week-support.ts';
