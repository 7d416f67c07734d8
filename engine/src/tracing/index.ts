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
export { type FitOptions, fitLogistic } from './fit-logistic.ts';
export { createLogistic } from './logistic.ts';
export type { LogisticModel } from './logistic-model.ts';
export { decodeModel, encodeModel } from './logistic-model-bytes.ts';
export type { LogisticState } from './logistic-state.ts';
export { createSeededRandom } from './seeded-random.ts';
export type { Answer, Question, SkillEstimate, Tracer } from './tracer.ts';
export { UnreadableState } from './unreadable-state.ts';
