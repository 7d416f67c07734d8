import {
  isDaleChallWord,
  isSpacheWord,
} from '../../../engine/src/readability/lexicon/familiar-words.ts';
import { solveSystem } from './solve-system.ts';

export interface CountedWord {
  readonly word: string;
  readonly zipf: number;
  readonly level: number;
  readonly syllables: number;
  /** Stories in which the word stands. */
  readonly stories: number;
}

/** Stories' worth of belief in the regression: a word's own count outweighs it from there on. */
const priorStrength = 2;

/**
 * log10 of the expected number of stories in which each word stands: a Poisson regression on the word's frequency, length
 * and lists, pulled to the word's own count as a gamma prior allows (empirical Bayes, Efron 2010). It gives words that
 * a small shelf happens not to hold a plausible place between `cat` and `photosynthesis`.
 */
export function fitStoryFrequency(words: readonly CountedWord[]): readonly number[] {
  const rows = words.map(regressors);
  const weights = fitPoisson(
    rows,
    words.map((word) => word.stories),
  );
  return rows.map((row, index) => {
    const expected = rate(row, weights);
    const count = words[index]!.stories;
    return Math.log10((count + priorStrength) / (1 + priorStrength / expected));
  });
}

function regressors({ word, zipf, level, syllables }: CountedWord): readonly number[] {
  const is = (test: boolean): number => (test ? 1 : 0);
  return [
    1,
    zipf,
    (zipf - 4) ** 2,
    Math.max(zipf - 5.5, 0),
    word.length,
    Math.max(word.length - 7, 0),
    syllables,
    is(level === 1),
    is(level === 2),
    is(level >= 4 || level === 0),
    is(isDaleChallWord(word)),
    is(isSpacheWord(word)),
    is(/(?:tion|sion|ment|ness|ity|ance|ence|ism|ology|tions|ments)$/.test(word)),
    is(/(?:al|ous|ive|ic|able|ible|ary|ical)$/.test(word)),
    is(
      word.length > 5 &&
        /^(?:con|com|pro|pre|inter|trans|per|sub|ex|de|dis|re|ad|ab|ob)/.test(word),
    ),
    is(word.length <= 4),
  ];
}

function rate(row: readonly number[], weights: ArrayLike<number>): number {
  let sum = 0;
  for (const [index, value] of row.entries()) sum += value * weights[index]!;
  return Math.exp(Math.max(-12, Math.min(6.5, sum)));
}

/** Newton's method with steps of at most half a unit; 40 steps are more than it needs. */
function fitPoisson(rows: readonly (readonly number[])[], counts: readonly number[]): Float64Array {
  const size = rows[0]!.length;
  const weights = new Float64Array(size);
  weights[0] = Math.log(counts.reduce((sum, count) => sum + count, 0) / counts.length);
  for (let step = 0; step < 40; step++) {
    const gradient = Float64Array.from(weights, (weight) => -0.1 * weight);
    const hessian = new Float64Array(size * size);
    for (let at = 0; at < size; at++) hessian[at * size + at] = 0.1;
    for (const [index, row] of rows.entries()) {
      const expected = rate(row, weights);
      for (let i = 0; i < size; i++) {
        gradient[i]! += row[i]! * (counts[index]! - expected);
        for (let j = 0; j <= i; j++) hessian[i * size + j]! += row[i]! * row[j]! * expected;
      }
    }
    const change = solveSystem(hessian, gradient);
    for (let at = 0; at < size; at++) weights[at]! += Math.max(-0.5, Math.min(0.5, change[at]!));
  }
  return weights;
}
