import type { ReaderMeasure } from '../../readability/match-reader.ts';

/** Word errors about halve over two grades: between 90 and 95 % accuracy lie two grades, as in matchReader (our assumption). */
const gradesToHalve = 2;
/** One reader on one text differs from day to day and topic to topic by about a grade, as in matchReader (our assumption). */
const occasionError = 1;
/** Half an error in five words is added, so that a short reading without an error says little: it pulls to 90 %. */
const addedErrors = 0.5;
const addedWords = 5;
/** So far from the bands the halving is no longer believed: a text read without an error says "at least four grades", no more. */
const furthest = 4;

export interface ReadAloud {
  readonly words: number;
  readonly errors: number;
  /** The text's grade and its standard error. */
  readonly text: ReaderMeasure;
}

/**
 * The reader measure that one running record implies: the grade of texts that the reader reads with 90 % accuracy half of the time, and its
 * standard error. It is matchReader turned round: with e the share of words in error, grade = text + 2 log2(0.10 / e), at most four grades
 * away from the text. The error is made of three: the sampling of e over n words (delta method on log e), the text's own, and the occasion.
 * Errors range from about 1.2 grades (200 words at 90 %, text known exactly) to more than 4 (no error at all: easy, but how easy?).
 *
 * @throws RangeError where counts are not whole, there is no word, errors exceed words, or the text's figures are not finite.
 */
export function inferReader({ words, errors, text }: ReadAloud): ReaderMeasure {
  if (!Number.isSafeInteger(words) || !Number.isSafeInteger(errors))
    throw new RangeError('Counts are whole numbers.');
  if (words < 1 || errors < 0 || errors > words)
    throw new RangeError('Errors lie between 0 and the number of words.');
  if (!Number.isFinite(text.grade) || !(text.error >= 0 && Number.isFinite(text.error)))
    throw new RangeError('A text’s measure is finite, and its error not negative.');
  const share = (errors + addedErrors) / (words + addedWords);
  const above = gradesToHalve * Math.log2(0.1 / share);
  const spread = Math.sqrt(1 / (errors + addedErrors) - 1 / (words + addedWords));
  return {
    grade: text.grade + Math.min(Math.max(above, -furthest), furthest),
    error: Math.hypot((gradesToHalve / Math.LN2) * spread, text.error, occasionError),
  };
}
