export interface ReaderMeasure {
  /** The grade of texts that the reader reads with 90 % accuracy half of the time. */
  readonly grade: number;
  /** Standard error of that grade, at least 0. */
  readonly error: number;
}

export interface TextDifficulty {
  readonly grade: number;
  /** The text's 80 % interval. */
  readonly low: number;
  readonly high: number;
}

export type ReadingBand = 'independent' | 'instructional' | 'frustration';

export interface ReaderMatch {
  /** Probability that the reader reads this text with at least 90 % of words right, 0 to 1. */
  readonly probability: number;
  /** The band of the middle of the distribution: what half of such readings do better than. */
  readonly band: ReadingBand;
  /** Probability of each band; they sum to 1. */
  readonly bands: Readonly<Record<ReadingBand, number>>;
  /** Reader minus text in grades, and the standard error of that. */
  readonly because: {
    readonly code: 'reader-above-text' | 'reader-below-text';
    readonly values: { readonly difference: number; readonly error: number };
  };
}

/** Width of an 80 % interval of a normal distribution, in standard errors. */
const interval80 = 2 * 1.2815515655446004;
/** Grades between 90 and 95 % accuracy: word errors about halve over two grades (our assumption, not a measured value). */
const gradesToIndependent = 2;
/** One reader on one text differs from day to day and topic to topic by about a grade (our assumption). */
const occasionError = 1;

/**
 * How a reader and a text meet, both with their uncertainty: Phi((reader - text) / sqrt(sum of squared errors)). Bands are the
 * common ones of running records: independent from 95 % accuracy, instructional from 90 %, frustration below (after Betts
 * 1946; Clay 2000).
 *
 * @throws RangeError where a figure is not finite, an error is negative or the interval is upside down.
 */
export function matchReader(reader: ReaderMeasure, text: TextDifficulty): ReaderMatch {
  const figures = [reader.grade, reader.error, text.grade, text.low, text.high];
  if (!figures.every(Number.isFinite)) throw new RangeError('Measures must be finite numbers.');
  if (reader.error < 0) throw new RangeError('A standard error cannot be negative.');
  if (text.high < text.low) throw new RangeError('The interval of the text is upside down.');
  const difference = reader.grade - text.grade;
  const error = Math.hypot(reader.error, (text.high - text.low) / interval80, occasionError);
  const probability = normalProbability(difference / error);
  const independent = normalProbability((difference - gradesToIndependent) / error);
  const bands = {
    independent,
    instructional: probability - independent,
    frustration: 1 - probability,
  };
  return {
    probability,
    bands,
    band: bandOf(bands),
    because: {
      code: difference >= 0 ? 'reader-above-text' : 'reader-below-text',
      values: { difference, error },
    },
  };
}

function bandOf(bands: Readonly<Record<ReadingBand, number>>): ReadingBand {
  if (bands.independent >= 0.5) return 'independent';
  if (bands.frustration > 0.5) return 'frustration';
  return 'instructional';
}

/** Distribution function of the standard normal, error below 1.5e-7 (Abramowitz and Stegun 1964, 7.1.26). */
function normalProbability(z: number): number {
  const t = 1 / (1 + 0.3275911 * (Math.abs(z) / Math.SQRT2));
  const polynomial =
    t *
    (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const upper = (polynomial * Math.exp((-z * z) / 2)) / 2;
  return z >= 0 ? 1 - upper : upper;
}
