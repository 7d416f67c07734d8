import { createSkillAbility, readAbility, updateAbility, writeAbility } from './ability.ts';
import { isIndex, usableScore } from './answer-score.ts';
import type { Asked } from './logistic-features.ts';
import type { LogisticModel } from './logistic-model.ts';
import {
  type LogisticState,
  answersAt,
  averageAt,
  bitsAt,
  earlierScoreAt,
  fastColumn,
  lastAtAt,
  lastProblemAt,
  lastScoreAt,
  lastSkillAt,
  positionColumn,
  rightAt,
  ringAt,
  ringLength,
  slowColumn,
  surpriseAt,
  surpriseColumn,
  wrongAt,
} from './logistic-state.ts';
import { countAnswer, findRow, firstModelColumn, openRow } from './skill-rows.ts';
import type { Answer, Question } from './tracer.ts';

export const createAsked = (): Asked => ({
  skill: -1,
  item: -1,
  hasProblem: false,
  seen: 0,
  repeats: false,
  row: -1,
  at: Number.NaN,
  answersSince: 0,
  easiness: 0,
  ability: createSkillAbility(),
});

/** Reads into `asked` what the model and the learner's state say about a question. */
export function ask(
  model: LogisticModel,
  state: LogisticState,
  { skill, problem, at }: Question,
  asked: Asked,
): void {
  const knownSkill = isIndex(skill) && skill < model.skills;
  asked.skill = knownSkill ? skill : -1;
  asked.hasProblem = isIndex(problem);
  asked.item = itemOf(model, asked.skill, problem);
  asked.seen = asked.item < 0 ? 0 : model.seen[asked.item]!;
  if (asked.seen === 0) asked.item = -1;
  asked.row = isIndex(skill) ? findRow(state.rows, skill) : -1;
  asked.at = at !== undefined && Number.isFinite(at) ? at : Number.NaN;
  asked.repeats = isIndex(problem) && repeatsLast(state.recent, problem, asked.at);
  asked.easiness =
    (knownSkill ? model.skillEasiness[skill]! : model.newSkillEasiness) +
    (asked.item < 0 ? 0 : model.problemEasiness[asked.item]!);
  asked.answersSince = asked.row < 0 ? 0 : answersSince(state, asked.row);
  readAbility(model.ability, state.rows, state.general, asked);
}

function answersSince({ rows, recent }: LogisticState, row: number): number {
  const position = rows.values[row * rows.width + firstModelColumn + positionColumn]!;
  return recent[answersAt]! - 1 - position;
}

/** One answer with several skills comes as several, with the same problem and time; at another time it is a new try. */
function repeatsLast(recent: Float64Array, problem: number, at: number): boolean {
  if (recent[lastProblemAt] !== problem) return false;
  const last = recent[lastAtAt]!;
  return Number.isNaN(at) || Number.isNaN(last) || at === last;
}

/** A problem that the fit saw, or a skill as its own problem where none is given; -1 for a new problem. */
export function itemOf(
  model: { readonly problems: number },
  skill: number,
  problem: number | undefined,
): number {
  if (!isIndex(problem)) return skill < 0 ? -1 : model.problems + skill;
  return problem < model.problems ? problem : -1;
}

const evidence = { score: 0, easiness: 0, problemKnown: false };

/** Counts an answer to what `asked` was filled from; its score is usable. */
export function record(
  model: LogisticModel,
  state: LogisticState,
  asked: Asked,
  answer: Answer,
): void {
  const { rows, recent } = state;
  const score = usableScore(answer);
  const row = openRow(rows, answer.skill);
  evidence.score = score;
  evidence.easiness = asked.easiness;
  evidence.problemKnown = asked.item >= 0;
  const surprise = score - 1 / (1 + Math.exp(-asked.easiness));
  // A row that repeats the problem is one more skill of one answer: no second piece of evidence.
  if (!asked.repeats) {
    updateAbility(model.ability, state.general, asked.ability, evidence);
    writeAbility(rows, row, state.general, asked.ability);
    countOverall(recent, score, surprise);
  } else if (asked.row < 0) {
    asked.ability.floor = Number.NEGATIVE_INFINITY;
    writeAbility(rows, row, state.general, asked.ability);
  }
  const start = row * rows.width + firstModelColumn;
  moveTowards(rows.values, start + fastColumn, 2 * score - 1, 0.4);
  moveTowards(rows.values, start + slowColumn, 2 * score - 1, 0.15);
  moveTowards(rows.values, start + surpriseColumn, surprise, 0.2);
  rows.values[start + positionColumn] = recent[answersAt]!;
  countAnswer(rows, row, score, asked.at);

  const right = score >= 0.5 ? 1 : 0;
  recent[ringAt + (recent[answersAt]! % ringLength)] = asked.item < 0 ? -1 : asked.item * 2 + right;
  recent[answersAt]! += 1;
  recent[lastScoreAt] = score;
  recent[lastProblemAt] = asked.hasProblem ? answer.problem! : -1;
  recent[lastSkillAt] = asked.skill;
  if (!Number.isNaN(asked.at) && !(asked.at <= recent[lastAtAt]!)) recent[lastAtAt] = asked.at;
}

function countOverall(recent: Float64Array, score: number, surprise: number): void {
  recent[rightAt]! += score;
  recent[wrongAt]! += 1 - score;
  moveTowards(recent, averageAt, 2 * score - 1, 0.3);
  moveTowards(recent, averageAt + 1, 2 * score - 1, 0.1);
  moveTowards(recent, averageAt + 2, 2 * score - 1, 0.03);
  moveTowards(recent, surpriseAt, surprise, 0.2);
  moveTowards(recent, surpriseAt + 1, surprise, 0.06);
  const bits = recent[bitsAt]! * 2 + (score >= 0.5 ? 1 : 0);
  recent[bitsAt] = bits < 64 ? bits : 32 | (bits & 31);
  recent[lastSkillAt + 1] = recent[lastSkillAt]!;
  recent[earlierScoreAt] = recent[lastScoreAt]! >= 0.5 ? 1 : 0;
}

function moveTowards(
  into: Float64Array | Float32Array,
  index: number,
  value: number,
  rate: number,
): void {
  into[index]! += rate * (value - into[index]!);
}
