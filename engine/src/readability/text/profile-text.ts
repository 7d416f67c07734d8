import { classBits } from '../lexicon/word-class.ts';
import { wordFacts, type WordFacts } from '../lexicon/word-facts.ts';
import type { SegmentedText } from './segment-text.ts';

/** An English text with what is known of each of its words: what all features are computed from. */
export interface TextProfile {
  readonly segmented: SegmentedText;
  /** Facts of each word, in the order of `segmented.words`. */
  readonly facts: readonly WordFacts[];
  /** Content words (not of a closed class, no figure), as indices into `segmented.words`. */
  readonly content: readonly number[];
  /**
   * Word ranges [start, end) of about 170 words: what depends on the length of a text (variety, repetition) is measured
   * a block, so that a long text is not harder for being long.
   */
  readonly blocks: readonly (readonly [number, number])[];
}

const numberFacts: WordFacts = {
  zipf: 5,
  storyFrequency: 1.5,
  level: 1,
  syllables: 1,
  letters: 1,
  isKnown: true,
  isDaleChall: true,
  isSpache: true,
  isDecodable: true,
  kind: { isFunction: true, isContraction: false, bits: classBits.quantifier },
  endings: 0,
  stem: '',
};

/** Looks every word of a segmented English text up. */
export function profileText(segmented: SegmentedText): TextProfile {
  const facts: WordFacts[] = [];
  const content: number[] = [];
  for (const [index, word] of segmented.words.entries()) {
    const found = word.isNumber ? numberFacts : wordFacts(word.form);
    facts.push(found);
    if (!found.kind.isFunction) content.push(index);
  }
  return { segmented, facts, content, blocks: blocksOf(facts.length) };
}

const blockWords = 170;

function blocksOf(words: number): readonly (readonly [number, number])[] {
  const amount = Math.max(1, Math.round(words / blockWords));
  return Array.from({ length: amount }, (_, index) => [
    Math.floor((index * words) / amount),
    Math.floor(((index + 1) * words) / amount),
  ]);
}
