import { lookUpWords } from '../lexicon/look-up-words.ts';
import type { WordFacts } from '../lexicon/word-facts.ts';
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

/** The profile of a segmented English text; `facts` are those of `lookUpWords`. */
export function profileText(
  segmented: SegmentedText,
  facts: readonly WordFacts[] = lookUpWords(segmented),
): TextProfile {
  const content: number[] = [];
  for (const [index, { kind }] of facts.entries()) if (!kind.isFunction) content.push(index);
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
