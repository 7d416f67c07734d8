import { countSpanishSyllables } from '../lexicon/spanish-syllables.ts';
import { wordFacts } from '../lexicon/word-facts.ts';
import type { SegmentedText, Word } from './segment-text.ts';

/** What the classic formulas are computed from. */
export interface TextCounts {
  readonly sentences: number;
  /** Letters in a row, or a figure (one word of one syllable). */
  readonly words: number;
  readonly letters: number;
  readonly syllables: number;
  /** Words of one syllable. */
  readonly monosyllables: number;
  /** Words of three or more syllables. */
  readonly polysyllables: number;
  /** Words of more than six letters. */
  readonly longWords: number;
  /** Occurrences of words off the Dale-Chall list; names and figures are familiar. 0 for Spanish. */
  readonly notDaleChall: number;
  /** Occurrences of words off Spache's revised list; names and figures are familiar. 0 for Spanish. */
  readonly notSpache: number;
  /** Different words, forms apart. */
  readonly uniqueWords: number;
}

/** Counts of a segmented text; all zero for a text without words. */
export function countText({ sentences, words, language }: SegmentedText): TextCounts {
  const counts = {
    letters: 0,
    syllables: 0,
    monosyllables: 0,
    polysyllables: 0,
    longWords: 0,
    notDaleChall: 0,
    notSpache: 0,
  };
  for (const word of words) {
    const length = word.form.length;
    const syllables = countSyllables(word, language);
    counts.letters += length;
    counts.syllables += syllables;
    if (syllables === 1) counts.monosyllables++;
    if (syllables >= 3) counts.polysyllables++;
    if (length > 6) counts.longWords++;
    if (language !== 'en' || word.isName || word.isNumber) continue;
    const facts = wordFacts(word.form);
    if (!facts.isDaleChall) counts.notDaleChall++;
    if (!facts.isSpache) counts.notSpache++;
  }
  return {
    sentences: sentences.length,
    words: words.length,
    uniqueWords: new Set(words.map((word) => word.form)).size,
    ...counts,
  };
}

function countSyllables(word: Word, language: SegmentedText['language']): number {
  if (word.isNumber) return 1;
  return language === 'es' ? countSpanishSyllables(word.form) : wordFacts(word.form).syllables;
}
