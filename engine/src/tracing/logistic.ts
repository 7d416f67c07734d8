import { isIndex, usableScore } from './answer-score.ts';
import { explainRow } from './because.ts';
import { createFeatures, extractFeatures } from './logistic-features.ts';
import type { LogisticModel } from './logistic-model.ts';
import { fingerprintModel } from './logistic-model-bytes.ts';
import {
  type LogisticState,
  recentLength,
  skillColumns,
  startLogisticState,
} from './logistic-state.ts';
import { ask, createAsked, record } from './logistic-step.ts';
import { asOf, correct, opportunities } from './skill-rows.ts';
import { decodeState, encodeState } from './state-bytes.ts';
import type { SkillEstimate, Tracer } from './tracer.ts';

/** 95th percentile of the normal distribution: a two-sided 90 % interval. */
const z = 1.6448536269514722;

/**
 * The online logistic tracer. Chances come from a logistic regression on the learner's history (after PFA, Pavlik et al.
 * 2009; DAS3H, Choffin et al. 2019; Best-LR, Gervet et al. 2020) with hashed crosses; mastery and its interval from a
 * normal model of ability by skill (see docs/engine/tracing.md), so that a right answer never lowers it.
 * A state's bytes belong to the model: after a refit, rebuild states from the answers.
 */
export function createLogistic(model: LogisticModel): Tracer<LogisticState> {
  const fingerprint = fingerprintModel(model);
  const features = createFeatures(model.bits);
  const asked = createAsked();

  const estimate = (state: LogisticState, skill: number, now?: number): SkillEstimate => {
    ask(model, state, now === undefined ? { skill } : { skill, at: now }, asked);
    const row = isIndex(skill) ? asked.row : -1;
    const centre =
      asked.ability.mean +
      (asked.skill < 0 ? model.newSkillEasiness : model.skillEasiness[asked.skill]!);
    const half = z * Math.sqrt(asked.ability.variance);
    const because = explainRow(state.rows, row, now);
    if (Math.abs(state.general.mean) >= 0.5 && opportunities(state.rows, row) < 3)
      because.push({
        code: 'other-skills',
        values: { direction: state.general.mean > 0 ? 'up' : 'down' },
      });
    return {
      mastery: sigmoid(centre),
      low: sigmoid(centre - half),
      high: sigmoid(centre + half),
      opportunities: opportunities(state.rows, row),
      correct: correct(state.rows, row),
      asOf: asOf(state.rows, row),
      because,
    };
  };

  return {
    id: `logistic/1/${fingerprint.toString(16)}`,
    start: () => startLogisticState(model.ability.generalVariance),
    observe(state, answer) {
      if (Number.isNaN(usableScore(answer))) return;
      ask(model, state, answer, asked);
      record(model, state, asked, answer);
    },
    predict(state, question) {
      ask(model, state, question, asked);
      extractFeatures(state, asked, features);
      return sigmoid(weigh(model.weights, features));
    },
    estimate,
    encode: ({ rows, general, recent }) =>
      encodeState(fingerprint, rows, Float64Array.of(general.mean, general.variance, ...recent)),
    decode(bytes) {
      const shape = { kind: fingerprint, modelColumns: skillColumns, extras: recentLength + 2 };
      const { rows, extras } = decodeState(bytes, shape);
      const general = { mean: extras[0]!, variance: extras[1]! };
      return { rows, general, recent: extras.slice(2) };
    },
  };
}

function weigh(
  weights: Float32Array,
  { indices, values, count }: { indices: Int32Array; values: Float64Array; count: number },
): number {
  let sum = 0;
  for (let index = 0; index < count; index += 1) sum += weights[indices[index]!]! * values[index]!;
  return sum;
}

/** Kept strictly within 0..1. */
function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-Math.max(-16, Math.min(16, logit))));
}
