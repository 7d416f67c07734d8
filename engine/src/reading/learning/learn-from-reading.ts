import { accuracyLikelihood, type ReadAccuracy } from './accuracy-likelihood.ts';
import { answersLikelihood, type Answered } from './answers-likelihood.ts';
import { learningPolicy } from './learning-policy.ts';
import { updateNormal } from './update-normal.ts';
import { type ReadingVote, unknownLean, type VoteLean, voteLikelihood } from './vote-likelihood.ts';

/** A grade with its standard error. */
export interface Level {
  readonly grade: number;
  /** Above 0 for a reader, at least 0 for a text. */
  readonly error: number;
}

export interface ReadingSeen {
  readonly reader: Level;
  readonly text: Level;
  readonly vote?: ReadingVote | undefined;
  /** How the learner usually votes; unknown where absent. */
  readonly lean?: VoteLean | undefined;
  readonly answered?: Answered | undefined;
  readonly accuracy?: ReadAccuracy | undefined;
}

export interface ReadingLesson {
  readonly reader: Level;
  readonly text: Level;
  /**
   * What this reading alone says of the reader, as a measure to be kept beside the others: the update divided by what was known. Undefined
   * where it says next to nothing.
   */
  readonly measure: Level | undefined;
  /** The same for the text. */
  readonly textMeasure: Level | undefined;
}

/** A measure with a wider error than this says nothing that anybody would notice. */
const widestError = 12;

/**
 * What one reading teaches about its reader and its text at once. Vote, answers and accuracy are evidence of one thing, how far the reader
 * stood above the text that day: reader - text + day, normal with the sum of the three variances. Its mean and variance after the evidence
 * are shared out to reader and text in proportion to their variances (moment matching, as in Glicko and TrueSkill: Glickman 1999; Herbrich,
 * Minka and Graepel 2006): whoever is known worse moves more. Errors never grow, and neither moves further than its own error.
 *
 * @throws RangeError where a figure is not finite, an error is negative (or 0 for the reader), or counts contradict each other.
 */
export function learnFromReading(seen: ReadingSeen): ReadingLesson {
  check(seen);
  const { reader, text } = seen;
  if (!hasEvidence(seen)) return { reader, text, measure: undefined, textMeasure: undefined };
  const day = learningPolicy.occasionError ** 2;
  const prior = {
    mean: reader.grade - text.grade,
    variance: reader.error ** 2 + text.error ** 2 + day,
  };
  const after = updateNormal(prior, likelihoodOf(seen));
  const gained = (prior.variance - after.variance) / prior.variance;
  const moved = after.mean - prior.mean;
  const learnedReader = moveLevel(reader, { moved, gained, total: prior.variance });
  const learnedText = moveLevel(text, { moved: -moved, gained, total: prior.variance });
  return {
    reader: learnedReader,
    text: learnedText,
    measure: measureBetween(reader, learnedReader),
    textMeasure: measureBetween(text, learnedText),
  };
}

function hasEvidence({ vote, answered, accuracy }: ReadingSeen): boolean {
  return vote !== undefined || (answered?.of ?? 0) > 0 || (accuracy?.words ?? 0) > 0;
}

function likelihoodOf({ vote, lean = unknownLean, answered, accuracy }: ReadingSeen) {
  const ofAccuracy = accuracy === undefined ? undefined : accuracyLikelihood(accuracy);
  return (difference: number) =>
    (vote === undefined ? 1 : voteLikelihood(vote, difference, lean)) *
    (answered === undefined ? 1 : answersLikelihood(answered, difference)) *
    (ofAccuracy?.(difference) ?? 1);
}

interface Moved {
  readonly moved: number;
  readonly gained: number;
  readonly total: number;
}

function moveLevel({ grade, error }: Level, { moved, gained, total }: Moved): Level {
  const share = error ** 2 / total;
  return {
    grade: grade + Math.min(error, Math.max(-error, share * moved)),
    error: error * Math.sqrt(1 - share * gained),
  };
}

/** The measure that would have moved `before` to `after`. */
function measureBetween(before: Level, after: Level): Level | undefined {
  if (before.error === 0) return undefined;
  const precision = 1 / after.error ** 2 - 1 / before.error ** 2;
  if (precision < 1 / widestError ** 2) return undefined;
  const grade = (after.grade / after.error ** 2 - before.grade / before.error ** 2) / precision;
  return { grade, error: 1 / Math.sqrt(precision) };
}

function check({ reader, text, answered, accuracy }: ReadingSeen): void {
  const figures = [reader.grade, reader.error, text.grade, text.error];
  if (!figures.every(Number.isFinite)) throw new RangeError('Levels must be finite numbers.');
  if (reader.error <= 0 || text.error < 0)
    throw new RangeError('A reader’s error must be above 0, a text’s not negative.');
  if (answered !== undefined && !(answered.right >= 0 && answered.of >= answered.right))
    throw new RangeError('Right answers lie between 0 and the number of questions.');
  if (accuracy !== undefined && !(accuracy.errors >= 0 && accuracy.words >= accuracy.errors))
    throw new RangeError('Errors lie between 0 and the number of words.');
}
