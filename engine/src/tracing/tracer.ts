import type { Because } from './because.ts';

/**
 * One scored answer. Where an answer shows several skills, give one `Answer` a skill with the same problem and time: it is
 * then one piece of evidence of the learner, not several. An answer whose skill is no index or whose score is NaN is ignored by
 * every tracer.
 */
export interface Answer {
  /** Dense index of the skill, 0, 1, 2, … One that a fitted model has not seen starts from its cold-start prior. */
  readonly skill: number;
  /** Dense index of the problem; leave it out where it is not known. */
  readonly problem?: number;
  /** 0 (wrong) to 1 (right); anything between is partial credit, anything outside is clamped. */
  readonly score: number;
  /** When, in milliseconds since the epoch. Without it nothing is forgotten. */
  readonly at?: number;
}

/** What is asked: how likely is a right answer to this skill (on this problem, at this time)? */
export type Question = Omit<Answer, 'score'>;

export interface SkillEstimate {
  /** Probability of success on a typical problem of the skill now, 0 to 1 (Bayesian tracing: that the skill is known). */
  readonly mastery: number;
  /** Lower end of the 90 % interval of `mastery`. */
  readonly low: number;
  /** Upper end of the 90 % interval of `mastery`. */
  readonly high: number;
  /** How many answers of this skill were observed. */
  readonly opportunities: number;
  /** Sum of their scores. */
  readonly correct: number;
  /** Time of the latest answer of this skill, in milliseconds since the epoch. */
  readonly asOf: number | undefined;
  readonly because: readonly Because[];
}

/**
 * An online model of what a learner knows. The caller owns one state per learner; `observe` changes it in constant
 * time and without allocation (a skill's first answer may double the state's room).
 */
export interface Tracer<State> {
  /** Name and version, such as `bkt/1`. A state can be decoded only by the tracer with the id that encoded it. */
  readonly id: string;
  start(): State;
  observe(state: State, answer: Answer): void;
  /** Probability of a right answer, strictly between 0 and 1, never NaN. */
  predict(state: State, question: Question): number;
  /** Mastery of a skill with its 90 % interval; `now` (ms since the epoch) lets time since the last answer count. */
  estimate(state: State, skill: number, now?: number): SkillEstimate;
  encode(state: State): Uint8Array;
  /** Throws `UnreadableState` for bytes of another tracer or version: rebuild the state from the answers. */
  decode(bytes: Uint8Array): State;
}
