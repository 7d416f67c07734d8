export type { Because, PlanningCode } from './because.ts';
export type { DraftGoal, ExistingGoal, GoalChoice, LeftOut } from './choose-goals.ts';
export { type DraftStep, type ExistingStep, ownSteps } from './choose-steps.ts';
export { combineSkills, type Mastery } from './combine-skills.ts';
export { type Draft, draftPlan, type PlannedLearner, type PlanRequest } from './draft-plan.ts';
export type { StandardMastery } from './learner-map.ts';
export { masteryWord, type MasteryWord, masteryWords } from './mastery-word.ts';
export type { Pace } from './pace.ts';
export { readGrade } from './read-grade.ts';
export {
  compileResources,
  type Resource,
  type ResourceShelf,
  type StepKind,
  stepKinds,
} from './resource-shelf.ts';
export { compileStandards, type Standard, type StandardGraph } from './standard-graph.ts';
