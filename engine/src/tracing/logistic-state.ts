import type { General } from './ability.ts';
import { type SkillRows, createSkillRows } from './skill-rows.ts';

/** A learner's state: rows by skill, the general ability, and running figures over all answers. */
export interface LogisticState {
  readonly rows: SkillRows;
  readonly general: General;
  /** Answers, counts, averages and the last answers; see the column names. */
  readonly recent: Float64Array;
}

/** Columns of a skill's row after the evidence: ability (3), two averages of scores, one of surprises, last position. */
export const skillColumns = 7;
export const fastColumn = 3;
export const slowColumn = 4;
export const surpriseColumn = 5;
export const positionColumn = 6;

/** Columns of `recent`. */
export const answersAt = 0;
export const rightAt = 1;
export const wrongAt = 2;
export const averageAt = 3; // three: fast, middle, slow
export const surpriseAt = 6; // two: fast, slow
export const bitsAt = 8;
export const lastAtAt = 9;
export const lastProblemAt = 10;
export const lastScoreAt = 11;
export const lastSkillAt = 12; // the last and the one before
export const earlierScoreAt = 14;
export const ringAt = 16;
export const ringLength = 8;
export const recentLength = ringAt + ringLength;

export function startLogisticState(generalVariance: number): LogisticState {
  const recent = new Float64Array(recentLength);
  recent.fill(-1, lastProblemAt);
  recent[bitsAt] = 1;
  recent[lastAtAt] = Number.NaN;
  return {
    rows: createSkillRows(skillColumns),
    general: { mean: 0, variance: generalVariance },
    recent,
  };
}
