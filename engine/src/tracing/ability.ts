import { type SkillRows, firstModelColumn } from './skill-rows.ts';

/** Spreads are variances on the logit scale. Fitted or defaulted; see docs/engine/tracing.md. */
export interface AbilityParameters {
  /** Between learners: general ability. */
  readonly generalVariance: number;
  /** Within a learner: a skill's departure from the general ability. */
  readonly skillVariance: number;
  /** Added to each by one answer: what learning in between may have changed. */
  readonly generalDrift: number;
  readonly skillDrift: number;
  /** Gain on a skill's logit by one opportunity, at least 0. */
  readonly learning: number;
  /** Between problems of one skill; blunts an answer whose problem is unknown. */
  readonly problemVariance: number;
  /** Days after which half of a skill's lead over the average learner has faded. */
  readonly halfLifeDays: number;
}

/** Rounded between what fits ASSISTments 2009 and OLI Statics best (log-loss of fold 2 after a fit on folds 3-5). */
export const defaultAbility: AbilityParameters = {
  generalVariance: 1,
  skillVariance: 0.5,
  generalDrift: 0.005,
  skillDrift: 0.025,
  learning: 0.02,
  problemVariance: 0.6,
  halfLifeDays: 180,
};

/** A learner's general ability: its mean and variance. */
export interface General {
  mean: number;
  variance: number;
}

/** A normal distribution of one skill's ability (general plus departure), relative to the average learner. */
export interface SkillAbility {
  /** The skill's ability is offset + slope × general + a residual of this variance. */
  offset: number;
  slope: number;
  residual: number;
  mean: number;
  variance: number;
  /** After a right answer its mean is at least this. */
  floor: number;
}

export const createSkillAbility = (): SkillAbility => ({
  offset: 0,
  slope: 1,
  residual: 0,
  mean: 0,
  variance: 0,
  floor: Number.NEGATIVE_INFINITY,
});

const dayMs = 86_400_000;

/**
 * Reads a skill's ability into `into`, as of `at`: what leads over the average learner fades with the half-life, what was
 * learned about the skill grows uncertain, with time and with the answers given since. A negative row is a skill that the
 * learner has not met.
 */
export function readAbility(
  model: AbilityParameters,
  rows: SkillRows,
  general: General,
  asked: { row: number; at: number; answersSince: number; ability: SkillAbility },
): void {
  const { row, at, ability: into } = asked;
  into.offset = 0;
  into.slope = 1;
  into.residual = model.skillVariance;
  if (row >= 0) {
    const start = row * rows.width + firstModelColumn;
    into.offset = rows.values[start]!;
    into.slope = rows.values[start + 1]!;
    into.residual = rows.values[start + 2]!;
    followGeneral(general, into, asked.answersSince * model.generalDrift);
    const elapsedMs = at - rows.at[row]!;
    if (elapsedMs > 0) fade(model, general, into, elapsedMs / dayMs);
  }
  into.mean = into.offset + into.slope * general.mean;
  into.variance = into.slope * into.slope * general.variance + into.residual;
}

function fade(model: AbilityParameters, general: General, into: SkillAbility, days: number): void {
  const kept = 2 ** (-days / model.halfLifeDays);
  into.offset -= (1 - kept) * Math.max(0, into.offset + into.slope * general.mean);
  into.residual += (model.skillVariance - into.residual) * (1 - kept * kept);
}

/**
 * General ability has drifted with this variance since the skill's own evidence, and the skill with it: part of that shows
 * in what is now known of the general ability (slope), the rest is uncertainty. The mean stays.
 */
function followGeneral(general: General, ability: SkillAbility, drift: number): void {
  if (drift <= 0) return;
  const apart = 1 - ability.slope;
  const shown = drift / (general.variance + drift);
  ability.residual += apart * apart * drift * (1 - shown);
  ability.offset -= apart * shown * general.mean;
  ability.slope += apart * shown;
}

/** One answer as evidence of ability: `easiness` is the logit of success of the average learner. */
export interface Evidence {
  score: number;
  easiness: number;
  problemKnown: boolean;
}

/**
 * Updates a skill's ability and the learner's general ability by an answer. General ability and the skills form a star of
 * normal distributions; given the answer's moment-matched normal likelihood its update is exact and takes constant time.
 * The mean of the skill never falls by a right answer.
 */
export function updateAbility(
  model: AbilityParameters,
  general: General,
  ability: SkillAbility,
  evidence: Evidence,
): void {
  const before = ability.mean;
  ability.floor = evidence.score === 1 ? before : Number.NEGATIVE_INFINITY;
  followGeneral(general, ability, model.generalDrift);
  general.variance = Math.min(model.generalVariance, general.variance + model.generalDrift);
  ability.residual = Math.min(model.skillVariance, ability.residual + model.skillDrift);
  const variance = ability.slope * ability.slope * general.variance + ability.residual;
  matchMoments(model, evidence, before, variance);
  const precision = Math.max(1e-9, 1 / posterior.variance - 1 / variance);
  const seen = before + (posterior.mean - before) * (1 + 1 / (precision * variance));

  const shift = seen - before;
  const generalGain = (ability.slope * general.variance) / (variance + 1 / precision);
  const skillGain = ability.residual / (ability.residual + 1 / precision);
  ability.offset += skillGain * (seen - ability.offset) + model.learning;
  general.mean += generalGain * shift;
  general.variance *= 1 - generalGain * ability.slope;
  ability.slope *= 1 - skillGain;
  ability.residual *= 1 - skillGain;
  ability.mean = ability.offset + ability.slope * general.mean;
  ability.variance = ability.slope * ability.slope * general.variance + ability.residual;
}

/** Keeps a skill's ability in its row; where the answer was right, rounding does not lower it. */
export function writeAbility(
  rows: SkillRows,
  row: number,
  general: General,
  ability: SkillAbility,
): void {
  const start = row * rows.width + firstModelColumn;
  const { values } = rows;
  values[start] = ability.offset;
  values[start + 1] = ability.slope;
  values[start + 2] = ability.residual;
  let step = 1e-7;
  while (values[start]! + values[start + 1]! * general.mean < ability.floor) {
    values[start] = values[start]! + step;
    step *= 2;
  }
}

/** Logistic slope that stands for a normal spread of this variance (MacKay 1992). */
export const blunt = (variance: number): number => 1 / Math.sqrt(1 + (Math.PI * variance) / 8);

const posterior = { mean: 0, variance: 1 };

// Nodes and weights of the seven-point Gauss-Hermite rule for a standard normal (Abramowitz and Stegun, 25.10, rescaled).
const nodes = [-3.750439717725742, -2.366759410734541, -1.154405394739968, 0];
const weights = [0.000548268855972219, 0.0307571239675865, 0.240123178605013, 0.457142857142857];

function matchMoments(
  model: AbilityParameters,
  { score, easiness, problemKnown }: Evidence,
  mean: number,
  variance: number,
): void {
  const slope = problemKnown ? 1 : blunt(model.problemVariance);
  const deviation = Math.sqrt(variance);
  const centre = (easiness + mean) * slope;
  let total = 0;
  let first = 0;
  let second = 0;
  for (let index = 0; index < 7; index += 1) {
    const node = index < 4 ? nodes[index]! : -nodes[6 - index]!;
    const weight =
      weights[index < 4 ? index : 6 - index]! *
      likelihood(centre + slope * deviation * node, score);
    total += weight;
    first += weight * node;
    second += weight * node * node;
  }
  const shift = first / total;
  const shrink = Math.min(1, Math.max(1e-3, second / total - shift * shift));
  posterior.mean = mean + deviation * shift;
  posterior.variance = variance * shrink;
}

function likelihood(logit: number, score: number): number {
  const bounded = Math.max(-30, Math.min(30, logit));
  if (score === 1) return 1 / (1 + Math.exp(-bounded));
  if (score === 0) return 1 / (1 + Math.exp(bounded));
  return Math.exp(score * bounded) / (1 + Math.exp(bounded));
}
