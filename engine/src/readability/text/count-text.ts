import { countSpanishSyllables } from '../lexicon/spanish-syllables.ts';
import { lookUpWords } from '../lexicon/look-up-words.ts';
import type { WordFacts } from '../lexicon/word-facts.ts';
import type { SegmentedText, Word } from './segment-text.ts';

/** What the classic formulas are computed from. */
export interface TextCounts {
  readonly sentences: number;
  /** Letters in a row, or a figure (one word of one syllable). */
  readonly words: number;
  /** Letters and digits; no apostrophe, point or comma inside a word or figure. */
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
  /**
   * Words off Spache's revised list, each counted once in a sample of 125 words (Spache takes samples of 100 to 150); names and figures
   * are familiar. 0 for Spanish.
   */
  readonly notSpache: number;
  /** Different words, forms apart. */
  readonly uniqueWords: number;
}

const spacheSample = 125;

/** Counts of a segmented text; all zero for a text without words. `facts` are those of `lookUpWords`. */
export function countText(
  segmented: SegmentedText,
  facts: readonly WordFacts[] = lookUpWords(segmented),
): TextCounts {
  const { sentences, words } = segmented;
  const counts = {
    letters: 0,
    syllables: 0,
    monosyllables: 0,
    polysyllables: 0,
    longWords: 0,
    notDaleChall: 0,
    notSpache: 0,
  };
  const unfamiliar = new Set<string>();
  for (const [at, word] of words.entries()) {
    if (at % spacheSample === 0) unfamiliar.clear();
    const length = countLetters(word.form);
    const known = facts[at];
    const syllables = known?.syllables ?? countSpanish(word);
    counts.letters += length;
    counts.syllables += syllables;
    if (syllables === 1) counts.monosyllables++;
    if (syllables >= 3) counts.polysyllables++;
    if (length > 6) counts.longWords++;
    if (known === undefined || word.isName) continue;
    if (!known.isDaleChall) counts.notDaleChall++;
    if (known.isSpache || unfamiliar.has(word.form)) continue;
    unfamiliar.add(word.form);
    counts.notSpache++;
  }
  return {
    sentences: sentences.length,
    words: words.length,
    uniqueWords: new Set(words.map((word) => word.form)).size,
    ...counts,
  };
}

const countLetters = (form: string): number =>
  /^[a-z]*$/.test(form) ? form.length : (form.match(/[\p{L}\p{N}]/gu)?.length ?? 0);

const countSpanish = ({ isNumber, form }: Word): number =>
  isNumber ? 1 : countSpanishSyllables(form);
