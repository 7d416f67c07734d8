import { matchReader, type ReaderMeasure } from '../../readability/index.ts';
import { shelfPolicy } from './shelf-policy.ts';

/** From a standard error to the half of an 80 % interval of a normal distribution. */
const half80 = 1.2815515655446004;

/**
 * The probability, 0 to 1, that a text lies in the reader's instructional-to-independent band on the day it is read: the reader stands 0 to 4 grades above
 * it, which `matchReader` takes for 90 to 97.5 % accuracy (instructional up to 95 %, then independent for as far again). The errors of
 * reader and text, standard errors in grades, both count. Above the band a text is easy, below it is frustrating.
 *
 * @throws RangeError as `matchReader` does.
 */
export function justRightChance(
  reader: ReaderMeasure,
  text: { readonly grade: number; readonly error: number },
): number {
  const half = half80 * text.error;
  const interval = { grade: text.grade, low: text.grade - half, high: text.grade + half };
  const lower = matchReader(reader, interval).probability;
  const above = { grade: reader.grade - shelfPolicy.bandGrades, error: reader.error };
  return Math.max(0, lower - matchReader(above, interval).probability);
}
