export { type AbilityParameters, defaultAbility } from './ability.ts';
export { type AnswerColumns, columnsOf } from './answer-columns.ts';
export type { Because } from './because.ts';
export {
  type BktModel,
  type BktParameters,
  type BktState,
  createBkt,
  defaultBktModel,
} from './bkt.ts';
export { type DefaultState, createDefaultTracer } from './default-tracer.ts';
export { type Leak, detectLeak, repeatsProblem } from './detect-leak.ts';
export { type EloModel, type EloState, createElo, defaultEloModel } from './elo.ts';
export { type FitOptions, fitLogistic } from './fit-logistic.ts';
export { createLogistic } from './logistic.ts';
export type { LogisticModel } from './logistic-model.ts';
export { decodeModel, encodeModel } from './logistic-model-bytes.ts';
export type { LogisticState } from './logistic-state.ts';
export { type OpportunitiesNeeded, opportunitiesNeeded } from './opportunities-needed.ts';
export {
  type Memory,
  type Review,
  type ReviewGrade,
  recallChance,
  scheduleReview,
} from './review-interval.ts';
export { createSeededRandom } from './seeded-random.ts';
export { shippedPrior } from './shipped-prior.ts';
export type { Answer, Question, SkillEstimate, Tracer } from './tracer.ts';
export { UnreadableState } from './unreadable-state.ts';
