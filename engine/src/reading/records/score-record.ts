import type { ReadingBand } from '../../readability/match-reader.ts';
import { bandOfAccuracy } from './band-of-accuracy.ts';
import { findNames } from './find-names.ts';
import type { Mark } from './mark.ts';
import type { PassageWord } from './split-passage.ts';

export interface RecordCounts {
  /** Running words: all that were in front of the reader, up to the last one read. */
  readonly words: number;
  readonly errors: number;
  readonly selfCorrections: number;
  /** Words of the text that were read rightly, for words correct a minute; absent: words less errors. */
  readonly correctWords?: number | undefined;
  /** Seconds of reading, where a clock ran. */
  readonly seconds?: number | undefined;
}

/** What the marks of a passage come to. */
export interface MarkCounts {
  readonly words: number;
  readonly errors: number;
  readonly selfCorrections: number;
  readonly correctWords: number;
}

export interface RecordScore extends MarkCounts {
  /** 0 to 1. */
  readonly accuracy: number;
  /** The n of 1:n, one error in so many words, to the nearest whole; undefined without an error. */
  readonly errorRatio: number | undefined;
  /** The n of 1:n, one self-correction in so many slips, to one decimal; undefined without a self-correction. */
  readonly selfCorrectionRatio: number | undefined;
  /** Words correct a minute; undefined without a clock. */
  readonly wordsCorrectPerMinute: number | undefined;
  readonly band: ReadingBand;
}

/**
 * Scores a running record by its counts (Clay 2000, Running Records for Classroom Teachers): accuracy = (words - errors) / words, error
 * ratio 1 : words / errors, self-correction ratio 1 : (errors + self-corrections) / self-corrections. No more errors count than there are
 * words. Words correct a minute follows oral reading fluency: inserted words take nothing from it.
 *
 * @throws RangeError where counts are not whole, negative, or there is no word; where seconds are not above 0.
 */
export function scoreCounts(counts: RecordCounts): RecordScore {
  const { words, selfCorrections, seconds } = counts;
  const given = [words, counts.errors, selfCorrections, counts.correctWords ?? 0];
  if (!given.every((count) => Number.isSafeInteger(count) && count >= 0))
    throw new RangeError('Counts are whole numbers from 0.');
  if (words === 0) throw new RangeError('A record without a word has no score.');
  if (seconds !== undefined && !(seconds > 0 && Number.isFinite(seconds)))
    throw new RangeError('Seconds must be above 0.');
  const errors = Math.min(counts.errors, words);
  const correctWords = counts.correctWords ?? words - errors;
  const accuracy = (words - errors) / words;
  return {
    words,
    errors,
    selfCorrections,
    correctWords,
    accuracy,
    errorRatio: errors === 0 ? undefined : Math.round(words / errors),
    selfCorrectionRatio:
      selfCorrections === 0
        ? undefined
        : Math.round(((errors + selfCorrections) / selfCorrections) * 10) / 10,
    wordsCorrectPerMinute: seconds === undefined ? undefined : (correctWords / seconds) * 60,
    band: bandOfAccuracy(accuracy),
  };
}

/**
 * Counts a marked passage up to the last word read. One error each (Clay 2000): a substitution, an omission, an insertion, a word told, each
 * word of a line left out. None: a self-correction, a repetition. A proper noun misread again and again counts once. A page turned over
 * unread is taken from the running words.
 *
 * @throws RangeError where a mark or the last word lies outside the passage.
 */
export function countMarks(
  words: readonly PassageWord[],
  marks: readonly Mark[],
  lastWord: number,
): MarkCounts {
  checkPlaces(words.length, marks, lastWord);
  const heard = marks.filter(({ at }) => at <= lastWord);
  const unseen = placesOf(heard, 'skipped-page', lastWord);
  const read = lastWord + 1 - unseen.size;
  const wrong = placesOf(heard, 'skipped-line', lastWord);
  for (const { kind, at } of heard) if (isWrong(kind)) wrong.add(at);
  for (const at of unseen) wrong.delete(at);
  const insertions = heard.filter(({ kind, at }) => kind === 'insertion' && !unseen.has(at)).length;
  const corrected = heard.filter(({ kind, at }) => kind === 'self-correction' && !wrong.has(at));
  return {
    words: read,
    errors: Math.min(wrong.size - repeatedNames(words, wrong) + insertions, read),
    selfCorrections: corrected.length,
    correctWords: read - wrong.size,
  };
}

function isWrong(kind: Mark['kind']): boolean {
  return kind === 'substitution' || kind === 'omission' || kind === 'told';
}

function placesOf(
  marks: readonly Mark[],
  kind: 'skipped-line' | 'skipped-page',
  lastWord: number,
): Set<number> {
  const places = new Set<number>();
  for (const mark of marks) {
    if (mark.kind !== kind) continue;
    for (let at = mark.at; at <= Math.min(mark.to, lastWord); at += 1) places.add(at);
  }
  return places;
}

/** How many wrong words are a name that was wrong before. */
function repeatedNames(words: readonly PassageWord[], wrong: ReadonlySet<number>): number {
  const names = findNames(words);
  const missed = [...wrong].map((at) => names[at]).filter((name) => name !== undefined);
  return missed.length - new Set(missed).size;
}

function checkPlaces(length: number, marks: readonly Mark[], lastWord: number): void {
  const places = marks.flatMap((mark) => ('to' in mark ? [mark.at, mark.to] : [mark.at]));
  const inside = (place: number) => Number.isInteger(place) && place >= 0 && place < length;
  if (![...places, lastWord].every(inside))
    throw new RangeError('A mark or the last word lies outside the passage.');
}
