import { checkLevel } from '../interval.ts';

/** A pilot that could be run. Effects are in standard deviations of all pupils of an arm. */
export type PilotDesign = {
  readonly pilotClasses: number;
  readonly comparisonClasses: number;
  readonly pupils: number;
  /** Share of the variance between classes, 0..1; between 0.05 and 0.3 in most schools (Hedges and Hedberg 2007). */
  readonly icc: number;
  /** Shares, 0..1, of the variance between classes and between pupils of a class that a baseline explains. Default 0. */
  readonly classesExplained?: number;
  readonly pupilsExplained?: number;
  readonly level?: number;
};

/** Variance of a class mean, in squared standard deviations: icc (1 - R2) + (1 - icc)(1 - R2) / pupils (Bloom et al. 2007). */
export function classMeanVariance(design: PilotDesign): number {
  const { icc, pupils, classesExplained = 0, pupilsExplained = 0 } = design;
  return icc * (1 - classesExplained) + ((1 - icc) * (1 - pupilsExplained)) / pupils;
}

/** Degrees of freedom of the test on class means: a baseline costs one. */
export function designDegrees(design: PilotDesign): number {
  const baseline = (design.classesExplained ?? 0) > 0 ? 1 : 0;
  return design.pilotClasses + design.comparisonClasses - 2 - baseline;
}

/** RangeError where a share is outside 0..1, a class has no pupil, an arm no class, or nothing is left to vary. */
export function checkDesign(design: PilotDesign): void {
  checkLevel(design.level ?? 0.95);
  const shares = [design.icc, design.classesExplained ?? 0, design.pupilsExplained ?? 0];
  if (!shares.every((share) => share >= 0 && share <= 1))
    throw new RangeError(
      'The intra-class correlation and the shares explained must be between 0 and 1.',
    );
  if (!(design.pupils >= 1 && design.pilotClasses >= 1 && design.comparisonClasses >= 1))
    throw new RangeError('A design needs at least one class an arm and one pupil a class.');
  if (!(classMeanVariance(design) > 0))
    throw new RangeError(
      'A baseline cannot explain everything: then classes would not vary at all.',
    );
}
