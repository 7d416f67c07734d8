import { fitLeastSquares } from '../regression/least-squares.ts';
import type { ClassSummary } from './pilot-class.ts';

/** Pilot minus comparison among class means. */
export type Contrast = {
  readonly difference: number;
  readonly standardError: number;
  readonly degrees: number;
  /** Variance of class means within an arm (given the baseline where adjusted). */
  readonly variance: number;
  readonly adjusted: boolean;
};

/** Undefined where class means do not vary within arms beyond rounding. */
export function contrastArms(classes: readonly ClassSummary[]): Contrast | undefined {
  const contrast = adjustedContrast(classes) ?? plainContrast(classes);
  const size = classes.reduce((most, { mean }) => Math.max(most, Math.abs(mean)), 0);
  return contrast.standardError > 1e-13 * size ? contrast : undefined;
}

function plainContrast(classes: readonly ClassSummary[]): Contrast {
  const [pilot, comparison] = [measureArm(classes, 'pilot'), measureArm(classes, 'comparison')];
  const degrees = classes.length - 2;
  const variance = (pilot.squares + comparison.squares) / degrees;
  return {
    difference: pilot.mean - comparison.mean,
    standardError: Math.sqrt(variance * (1 / pilot.count + 1 / comparison.count)),
    degrees,
    variance,
    adjusted: false,
  };
}

function measureArm(classes: readonly ClassSummary[], arm: ClassSummary['arm']) {
  let [count, total, squares] = [0, 0, 0];
  for (const one of classes) {
    if (one.arm !== arm) continue;
    count++;
    total += one.mean;
  }
  const mean = total / count;
  for (const one of classes) if (one.arm === arm) squares += (one.mean - mean) ** 2;
  return { count, mean, squares };
}

/** Below this many classes a baseline costs more certainty than it can give back. */
const leastClassesToAdjust = 6;

function adjustedContrast(classes: readonly ClassSummary[]): Contrast | undefined {
  const baselines = classes.flatMap(({ baseline }) => baseline ?? []);
  if (baselines.length < classes.length || classes.length < leastClassesToAdjust) return undefined;
  const fit = fitLeastSquares({
    columns: [classes.map(() => 1), classes.map(({ arm }) => Number(arm === 'pilot')), baselines],
    outcomes: classes.map(({ mean }) => mean),
  });
  const effect = fit?.coefficients[1];
  if (!fit || !effect) return undefined;
  return {
    difference: effect.estimate,
    standardError: effect.standardError,
    degrees: fit.degrees,
    variance: fit.sigma ** 2,
    adjusted: true,
  };
}
