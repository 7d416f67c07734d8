export type { Because } from './because.ts';
export {
  type BktModel,
  type BktParameters,
  type BktState,
  createBkt,
  defaultBktModel,
} from './bkt.ts';
export { type DefaultState, createDefaultTracer } from './default-tracer.ts';
export type { Answer, Question, SkillEstimate, Tracer } from './tracer.ts';
export { UnreadableState } from './unreadable-state.ts';
