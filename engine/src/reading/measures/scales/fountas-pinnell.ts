import type { Converted } from './converted.ts';

/**
 * The point of the school year at which a letter "meets expectations" in Fountas and Pinnell's "Instructional Level Expectations for
 * Reading" (Heinemann 2012; autumn .05, November .3, February .6, June .95 of the grade), the middle where it does so more than once.
 */
const grades: Readonly<Record<string, number>> = {
  A: 0.1,
  B: 0.3,
  C: 0.6,
  D: 1,
  E: 1.1,
  F: 1.3,
  G: 1.45,
  H: 1.6,
  I: 1.8,
  J: 2,
  K: 2.2,
  L: 2.6,
  M: 3,
  N: 3.2,
  O: 3.6,
  P: 4,
  Q: 4.2,
  R: 4.6,
  S: 5,
  T: 5.2,
  U: 5.6,
  V: 6,
  W: 6.2,
  X: 6.6,
  Y: 7.1,
  Z: 8.3,
};
/** Two teachers or two books of one letter differ by a letter or two, about half a grade (our assumption). */
const letterError = 0.6;
/** Z has no upper end. */
const lastError = 1.5;
export const fountasPinnellRange = 'A to Z';

/** A letter; 'Z+' is Z. */
export function convertFountasPinnell(score: string): Converted {
  const letter = score.trim().toUpperCase().replace(/\+$/, '');
  const grade = grades[letter];
  if (grade === undefined)
    return {
      ok: false,
      code: /^[A-Z]$/.test(letter) ? 'score-out-of-range' : 'score-unreadable',
      range: fountasPinnellRange,
    };
  const error = letter === 'Z' ? lastError : letterError;
  return { ok: true, grade, error, asGiven: letter, because: [{ code: 'scale-fp', values: {} }] };
}
