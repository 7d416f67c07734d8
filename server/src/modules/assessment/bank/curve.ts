import { thetaOf, thetasOf } from './scale.ts';

/** The curve of an item on the engine's scale: P(right) = c + (1 - c) / (1 + exp(-a (theta - b))). */
export interface Curve {
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

export interface Level {
  /** The grade of a reader who gets three of four such items right (75 %: what Lexile calls understanding a text at one's level). */
  readonly level: number;
  /** Its standard error, in grades. */
  readonly error: number;
}

/** The slope of every item, a theta (see scale.ts): the bank is not calibrated well enough to tell items apart by it. */
export const slope = 1.5;

const shareAtLevel = 0.75;

/**
 * The curve of an item of which the level is known with an error, for one answer of one reader.
 *
 * Guessing is one in the number of choices. The error of the level is taken into the curve: averaged over where the level may lie, the
 * curve is flatter, by 1 / sqrt(1 + pi (a s)^2 / 8) with s the error in thetas (MacKay 1992, for the mean of a logistic under a normal).
 * An item is answered once in a session and items err on their own, so the posterior from such curves holds the levels' errors in full:
 * nothing has to be added to the standard error afterwards.
 */
export function curveOf({ level, error }: Level, choices: number): Curve {
  const c = 1 / choices;
  const known = (shareAtLevel - c) / (1 - c);
  const b = thetaOf(level) - Math.log(known / (1 - known)) / slope;
  const spread = slope * thetasOf(error);
  return { a: slope / Math.sqrt(1 + (Math.PI * spread * spread) / 8), b, c };
}
