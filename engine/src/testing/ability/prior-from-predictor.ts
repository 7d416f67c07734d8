import { checkPrior, type NormalPrior } from './prior.ts';

/**
 * The prior that a predictor of ability deserves, for example the learner model's estimate: with a predictor standardised
 * in the norm group (`score`, mean 0, sd 1) that correlates `correlation` (-1..1, exclusive) with ability, ability given
 * the score has mean r score and standard deviation sqrt(1 - r^2) (regression of one normal variable on another). A score
 * that is not a finite number tells nothing: the result is then the norm group.
 *
 * @example priorFromPredictor({ score: 1.5, correlation: 0.7 }) // { mean: 1.05, sd: 0.714… }
 */
export function priorFromPredictor(predictor: {
  readonly score: number;
  readonly correlation: number;
}): NormalPrior {
  const r = Number.isFinite(predictor.score) ? predictor.correlation : 0;
  return checkPrior({
    mean: r === 0 ? 0 : r * predictor.score,
    sd: Math.sqrt(1 - r * r),
  });
}
