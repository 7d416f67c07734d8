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
import type { Question, Tracer } from './tracer.ts';
import { wilsonInterval } from './wilson-interval.ts';

export interface EloModel {
  /** Logit of success of the average learner, by skill and by problem; what is missing counts as 0. */
  readonly skillEasiness?: ReadonlyMap<number, number>;
  readonly problemEasiness?: ReadonlyMap<number, number>;
  /** The first answer moves a rating by up to this much, in logits. */
  readonly gain: number;
  /** How fast later answers move it less: gain / (1 + slowing × answers). */
  readonly slowing: number;
}

export interface EloState {
  readonly rows: SkillRows;
  /** Overall rating (logits, 0 the average learner) and how many answers it rests on. */
  readonly overall: Float64Array;
}

/** Values in the middle of the range that Pelánek (2016) found to work. */
export const defaultEloModel: EloModel = { gain: 1, slowing: 0.05 };

const kind = 0x454c4f01;

/**
 * Elo rating with a rating overall and a departure by skill (Pelánek 2016, sections 2.2 and 3.3; uncertainty function
 * gain / (1 + slowing × n)). Only learners move: easiness is given. An explainable baseline; its interval is Wilson's on
 * the answers seen, a rule of thumb. Nothing is forgotten. Throws `RangeError` unless gain is above and slowing at least 0.
 */
export function createElo(model: EloModel = defaultEloModel): Tracer<EloState> {
  if (!(model.gain > 0) || !(model.slowing >= 0))
    throw new RangeError('gain must be above 0 and slowing at least 0');
  const rating = ({ rows, overall }: EloState, skill: number): number => {
    const row = isIndex(skill) ? findRow(rows, skill) : -1;
    return overall[0]! + (row < 0 ? 0 : rows.values[row * rows.width + firstModelColumn]!);
  };
  const chance = (state: EloState, { skill, problem }: Question): number => {
    const easiness =
      (model.skillEasiness?.get(skill) ?? 0) +
      (problem === undefined ? 0 : (model.problemEasiness?.get(problem) ?? 0));
    return 1 / (1 + Math.exp(-Math.max(-16, Math.min(16, rating(state, skill) + easiness))));
  };
  const step = (answers: number) => model.gain / (1 + model.slowing * answers) / 2;

  return {
    id: 'elo/1',
    start: () => ({ rows: createSkillRows(1), overall: new Float64Array(2) }),
    observe(state, answer) {
      const score = usableScore(answer);
      if (Number.isNaN(score)) return;
      const { rows, overall } = state;
      const surprise = score - chance(state, answer);
      const row = openRow(rows, answer.skill);
      rows.values[row * rows.width + firstModelColumn]! +=
        step(opportunities(rows, row)) * surprise;
      overall[0]! += step(overall[1]!) * surprise;
      overall[1]! += 1;
      countAnswer(rows, row, score, answer.at);
    },
    predict: chance,
    estimate(state, skill, now) {
      const row = isIndex(skill) ? findRow(state.rows, skill) : -1;
      const mastery = chance(state, { skill });
      const tried = opportunities(state.rows, row);
      return {
        mastery,
        ...wilsonInterval(mastery, tried + 2),
        opportunities: tried,
        correct: correct(state.rows, row),
        asOf: asOf(state.rows, row),
        because: explainRow(state.rows, row, now),
      };
    },
    encode: ({ rows, overall }) => encodeState(kind, rows, overall),
    decode(bytes) {
      const { rows, extras } = decodeState(bytes, { kind, modelColumns: 1, extras: 2 });
      return { rows, overall: extras };
    },
  };
}
