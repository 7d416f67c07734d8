import { isIndex, usableScore } from './answer-score.ts';
import { explainRow } from './because.ts';
import {
  type SkillRows,
  asOf,
  correct,
  countAnswer,
  createSkillRows,
  findRow,
  firstModelColumn,
  openRow,
  opportunities,
} from './skill-rows.ts';
import { decodeState, encodeState } from './state-bytes.ts';
import type { Tracer } from './tracer.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** All are probabilities strictly between 0 and 1 except `halfLifeDays`; `guess` must be below `1 - slip`. */
export interface BktParameters {
  /** That the skill is known before the first answer. */
  readonly prior: number;
  /** That an unknown skill becomes known by one opportunity. */
  readonly learn: number;
  /** That an unknown skill is answered right. */
  readonly guess: number;
  /** That a known skill is answered wrong. */
  readonly slip: number;
  /** Days without an answer after which what was gained over the prior is half forgotten. */
  readonly halfLifeDays: number;
}

export interface BktModel {
  /** For skills without their own. */
  readonly fallback: BktParameters;
  readonly bySkill?: ReadonlyMap<number, BktParameters>;
}

export type BktState = SkillRows;

const kind = 0x424b5401;
const modelColumns = 1;
const noExtras = new Float64Array(0);
const halfLifeMs = (parameters: BktParameters) => parameters.halfLifeDays * 86_400_000;

/** Ordinary values for school practice; no data set was used. */
export const defaultBktModel: BktModel = {
  fallback: { prior: 0.4, learn: 0.1, guess: 0.2, slip: 0.1, halfLifeDays: 120 },
};

/**
 * Bayesian knowledge tracing (Corbett and Anderson 1995, equations 1-4): a skill is known or not, an answer is evidence of
 * which, and an opportunity may teach it. Between answers, knowledge falls back to the prior with a half-life where times
 * are given. An explainable baseline: its interval is Wilson's on the answers seen, a rule of thumb.
 * Throws `RangeError` for parameters out of range.
 */
export function createBkt(model: BktModel = defaultBktModel): Tracer<BktState> {
  [model.fallback, ...(model.bySkill?.values() ?? [])].forEach(check);
  const parametersOf = (skill: number) => model.bySkill?.get(skill) ?? model.fallback;

  const known = (rows: SkillRows, skill: number, at: number | undefined): number => {
    const parameters = parametersOf(skill);
    const row = isIndex(skill) ? findRow(rows, skill) : -1;
    if (row < 0) return parameters.prior;
    const last = rows.values[row * rows.width + firstModelColumn]!;
    const elapsedMs = at === undefined ? 0 : at - rows.at[row]!;
    if (!(elapsedMs > 0)) return last;
    return (
      parameters.prior + (last - parameters.prior) * 2 ** (-elapsedMs / halfLifeMs(parameters))
    );
  };

  return {
    id: 'bkt/1',
    start: () => createSkillRows(modelColumns),
    observe(rows, answer) {
      const score = usableScore(answer);
      if (Number.isNaN(score)) return;
      const before = known(rows, answer.skill, answer.at);
      const row = openRow(rows, answer.skill);
      rows.values[row * rows.width + firstModelColumn] = learnFrom(
        before,
        score,
        parametersOf(answer.skill),
      );
      countAnswer(rows, row, score, answer.at);
    },
    predict(rows, question) {
      const { guess, slip } = parametersOf(question.skill);
      const mastery = known(rows, question.skill, question.at);
      return mastery * (1 - slip) + (1 - mastery) * guess;
    },
    estimate(rows, skill, now) {
      const row = isIndex(skill) ? findRow(rows, skill) : -1;
      const mastery = known(rows, skill, now);
      return {
        mastery,
        ...wilsonInterval(mastery, opportunities(rows, row) + 2),
        opportunities: opportunities(rows, row),
        correct: correct(rows, row),
        asOf: asOf(rows, row),
        because: explainRow(rows, row, now),
      };
    },
    encode: (rows) => encodeState(kind, rows, noExtras),
    decode: (bytes) => decodeState(bytes, { kind, modelColumns, extras: 0 }).rows,
  };
}

function learnFrom(before: number, score: number, parameters: BktParameters): number {
  const { learn, guess, slip } = parameters;
  const right = (before * (1 - slip)) / (before * (1 - slip) + (1 - before) * guess);
  const wrong = (before * slip) / (before * slip + (1 - before) * (1 - guess));
  const after = score * right + (1 - score) * wrong;
  const learned = after + (1 - after) * learn;
  // Rounding to 32 bits must not let a right answer lower what is known.
  return score === 1 ? Math.min(1, Math.max(learned, before + 2 ** -23)) : learned;
}

function check({ prior, learn, guess, slip, halfLifeDays }: BktParameters): void {
  const probabilities = [prior, learn, guess, slip];
  if (!probabilities.every((value) => value > 0 && value < 1))
    throw new RangeError('prior, learn, guess and slip must be between 0 and 1');
  if (!(guess < 1 - slip)) throw new RangeError('guess must be below 1 - slip');
  if (!(halfLifeDays > 0)) throw new RangeError('halfLifeDays must be above 0');
}
