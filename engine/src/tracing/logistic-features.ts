import type { SkillAbility } from './ability.ts';
import {
  type LogisticState,
  answersAt,
  averageAt,
  bitsAt,
  earlierScoreAt,
  fastColumn,
  lastAtAt,
  lastScoreAt,
  lastSkillAt,
  rightAt,
  ringAt,
  ringLength,
  slowColumn,
  surpriseAt,
  surpriseColumn,
  wrongAt,
} from './logistic-state.ts';
import { correct, firstModelColumn, opportunities, recentBits } from './skill-rows.ts';

/** The features of one question: weight indices and values, `count` of them. Owned by the caller and reused. */
export interface Features {
  readonly indices: Int32Array;
  readonly values: Float64Array;
  count: number;
  /** Hashed weights are this many and one, a power of two less one. */
  readonly mask: number;
}

export const createFeatures = (bits: number): Features => ({
  indices: new Int32Array(96),
  values: new Float64Array(96),
  count: 0,
  mask: 2 ** bits - 1,
});

/** What the features are made from; one object, reused, so that nothing is allocated in the hot path. */
export interface Asked {
  /** Skill as the model knows it, -1 if it does not. */
  skill: number;
  /** Problem as the model knows it (a skill without problems is its own), -1 if it does not. */
  item: number;
  /** Whether a problem was given: then skill and problem have features of their own. */
  hasProblem: boolean;
  /** Answers of the item in the fit. */
  seen: number;
  /** The learner's previous answer was to the same problem, so its score is all but known. */
  repeats: boolean;
  /** The learner's row for the skill, -1 if none. */
  row: number;
  /** NaN where unknown. */
  at: number;
  /** Answers to other skills since the last to this one. */
  answersSince: number;
  easiness: number;
  ability: SkillAbility;
}

// The general weights: blocks of a small table each.
const block = (() => {
  let next = 0;
  const take = (size: number) => (next += size) - size;
  return {
    bias: take(1),
    repeat: take(3),
    rare: take(4),
    pattern: take(64),
    skillPattern: take(64),
    position: take(21),
    opportunity: take(21),
    lag: take(33),
    logit: take(41),
    gap: take(48),
    skillGap: take(48),
    dense: take(17),
    size: next,
  };
})();

export const generalSize = 17 + block.dense;

const lags = 6;
// Problem-to-problem crosses carry a larger value: with AdaGrad that is a larger step. Chosen on validation learners.
const crossValue = 1.5;

/** Fills `into` with the features of what is asked of a learner in this state. */
export function extractFeatures(state: LogisticState, asked: Asked, into: Features): void {
  into.count = 0;
  const { recent } = state;
  const lastScore = recent[lastScoreAt]! >= 0.5 ? 1 : 0;
  general(into, block.bias, 1);
  general(into, block.repeat + (asked.repeats ? 1 + lastScore : 0), 1);
  const { item, skill } = asked;
  if (item >= 0) cross(into, 1, item, 0);
  if (skill >= 0) cross(into, 2, skill, 0);
  if (asked.repeats) {
    if (skill >= 0) cross(into, 6, recent[lastSkillAt]!, skill * 2 + lastScore);
    return;
  }
  if (asked.hasProblem && asked.seen < 3) general(into, block.rare + asked.seen, 1);
  addSequence(state, asked, into);
  addHistory(state, asked, into);
  addTimes(state, asked, into);
}

function addSequence({ recent }: LogisticState, { item, skill }: Asked, into: Features): void {
  const answers = recent[answersAt]!;
  const lastScore = recent[lastScoreAt]! >= 0.5 ? 1 : 0;
  const known = item < 0 ? 0 : lags;
  for (let lag = 1; lag <= known; lag += 1) {
    const earlier = answers < lag ? -1 : recent[ringAt + ((answers - lag) % ringLength)]!;
    if (earlier < 0 && lag > 1) continue;
    cross(into, 10 + lag, earlier, item);
    into.values[into.count - 1] = crossValue;
  }
  if (skill < 0) return;
  cross(into, 8, recent[lastSkillAt]! * 2 + lastScore, skill);
  cross(into, 9, recent[lastSkillAt + 1]! * 2 + recent[earlierScoreAt]!, skill);
  cross(into, 7, recent[lastSkillAt] === skill ? 1 : 0, skill);
}

function addHistory(state: LogisticState, asked: Asked, into: Features): void {
  const { rows, recent } = state;
  const { item, skill, row, ability } = asked;
  const skillBits = row < 0 ? 1 : recentBits(rows, row);
  const bits = recent[bitsAt]!;
  const tried = opportunities(rows, row);
  general(into, block.pattern + bits, 1);
  general(into, block.skillPattern + skillBits, 1);
  general(into, block.position + Math.min(20, recent[answersAt]!), 1);
  general(into, block.opportunity + Math.min(20, tried), 1);
  const lag = asked.answersSince + 1;
  const lagStep = row < 0 ? 0 : 1 + Math.min(15, Math.floor(Math.log2(lag) * 1.5));
  general(into, block.lag + lagStep * 2 - (lagStep > 0 ? skillBits & 1 : 0), 1);
  const logit = asked.easiness + ability.mean;
  general(into, block.logit + Math.round(clamp(logit, 5) * 4) + 20, 1);

  const average = Math.round(recent[averageAt + 1]! * 5) + 5;
  const coarse = Math.round((recent[averageAt + 1]! + 1) * 2);
  const able = Math.round(clamp(ability.mean, 3) * 3) + 9;
  if (skill >= 0) {
    cross(into, 20, lastBits(skillBits, 3), skill);
    cross(into, 21, lastBits(bits, 3), skill);
    cross(into, 22, average, skill);
    cross(into, 23, able, skill);
  }
  if (item >= 0) {
    cross(into, 24, lastBits(bits, 2), item);
    cross(into, 25, lastBits(skillBits, 1), item);
    cross(into, 26, coarse, item);
    cross(into, 27, able >> 1, item);
  }
  fillDense(state, asked);
  for (let column = 0; column < dense.length; column += 1) {
    general(into, block.dense + column, dense[column]!);
    if (skill < 0 || !asked.hasProblem || column >= denseBySkill) continue;
    cross(into, 40 + column, skill, 0);
    into.values[into.count - 1] = dense[column]!;
  }
}

const dense = new Float64Array(17);
const denseBySkill = 12;

function fillDense({ rows, recent, general: learner }: LogisticState, asked: Asked): void {
  const { row, ability, easiness } = asked;
  const right = correct(rows, row);
  dense[0] = Math.log1p(right);
  dense[1] = Math.log1p(opportunities(rows, row) - right);
  dense[2] = Math.log1p(recent[rightAt]!);
  dense[3] = Math.log1p(recent[wrongAt]!);
  for (let index = 0; index < 3; index += 1) dense[4 + index] = recent[averageAt + index]!;
  for (let index = 0; index < 2; index += 1) dense[7 + index] = recent[surpriseAt + index]!;
  const start = row * rows.width + firstModelColumn;
  dense[9] = row < 0 ? 0 : rows.values[start + fastColumn]!;
  dense[10] = row < 0 ? 0 : rows.values[start + slowColumn]!;
  dense[11] = row < 0 ? 0 : rows.values[start + surpriseColumn]!;
  dense[12] = learner.mean;
  dense[13] = ability.mean - learner.mean;
  dense[14] = easiness;
  dense[15] = easiness + ability.mean;
  dense[16] = dense[15] * Math.sqrt(ability.variance);
}

/** Nothing where times are not given. */
function addTimes(
  { rows, recent }: LogisticState,
  { row, at, skill }: Asked,
  into: Features,
): void {
  if (Number.isNaN(at)) return;
  const lastScore = recent[lastScoreAt]! >= 0.5 ? 1 : 0;
  const gap = at - recent[lastAtAt]!;
  if (gap >= 0) general(into, block.gap + gapStep(gap) * 2 + lastScore, 1);
  if (row < 0) return;
  const skillGap = at - rows.at[row]!;
  if (!(skillGap >= 0)) return;
  const step = gapStep(skillGap) * 2 + (recentBits(rows, row) & 1);
  general(into, block.skillGap + step, 1);
  if (skill >= 0) cross(into, 30, step, skill);
}

/** Doublings of a second, 0 to 23 (97 days and more). */
function gapStep(gapMs: number): number {
  return Math.min(23, Math.floor(Math.log2(1 + gapMs / 1000)));
}

function lastBits(bits: number, kept: number): number {
  const size = 1 << kept;
  return bits < size * 2 ? bits : size | (bits & (size - 1));
}

function clamp(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value));
}

function general(into: Features, index: number, value: number): void {
  into.indices[into.count] = index;
  into.values[into.count] = value;
  into.count += 1;
}

/** A weight found by hashing. */
function cross(into: Features, family: number, first: number, second: number): void {
  let mixed = Math.imul(family + 1, 0x9e3779b1) ^ Math.imul(first + 3, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed ^= Math.imul(second + 7, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0x297a2d39);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b);
  general(into, generalSize + ((mixed ^ (mixed >>> 15)) & into.mask), 1);
}
