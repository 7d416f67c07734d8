/** A weighted sum of standardised, clipped features on the grade scale. */
export interface LinearModel {
  readonly featureNames: readonly string[];
  readonly mean: readonly number[];
  readonly scale: readonly number[];
  readonly weights: readonly number[];
  readonly intercept: number;
  /** Grades that 80 % of judged texts are within, either way. */
  readonly halfWidth: number;
}

const clipAt = 2.5;

/** A feature in deviations from the mean, clipped so that no odd text is pushed off the scale by one measure. */
export const standardize = (value: number, mean: number, scale: number): number =>
  Math.max(-clipAt, Math.min(clipAt, (value - mean) / scale));

/** The grade a linear model gives; unbounded. */
export function predictGrade(
  features: Readonly<Record<string, number>>,
  model: LinearModel,
): number {
  return model.featureNames.reduce(
    (sum, name, at) =>
      sum +
      model.weights[at]! * standardize(features[name] ?? 0, model.mean[at]!, model.scale[at]!),
    model.intercept,
  );
}
