import { normalCumulative } from './normal-cumulative.ts';

/** An ability and a cut on the same scale, each with its standard error (>= 0). */
export type CutComparison = {
  readonly theta: number;
  readonly standardError: number;
  readonly cut: number;
  readonly cutStandardError?: number;
};

/**
 * The probability, 0..1, that the ability lies below the cut when both are known only with normal errors:
 * Phi((cut - theta) / sqrt(SE^2 + SE(cut)^2)). Without any error: 1 below, 0 above, 0.5 at the cut. An infinite standard
 * error, or a value that is not a number, tells nothing: 0.5.
 *
 * @example probabilityBelow({ theta: -0.5, standardError: 0.3, cut: 0 }) // 0.952…
 */
export function probabilityBelow({
  theta,
  standardError,
  cut,
  cutStandardError = 0,
}: CutComparison): number {
  const error = Math.hypot(standardError, cutStandardError);
  const distance = cut - theta;
  if (Number.isNaN(distance) || Number.isNaN(error) || error === Infinity) return 0.5;
  if (error === 0) return distance === 0 ? 0.5 : Number(distance > 0);
  return normalCumulative(distance / error);
}
