import { countSpanishSyllables } from './lexicon/spanish-syllables.ts';
import { lookUpWords } from './lexicon/look-up-words.ts';
import type { WordFacts } from './lexicon/word-facts.ts';
import type { Because } from './because.ts';
import type { SegmentedText, Word } from './text/segment-text.ts';

export interface HardWord {
  readonly start: number;
  readonly end: number;
  /** As it reads: without soft hyphens and the hyphen of a broken line. */
  readonly word: string;
  /** `word-rare` {zipf}, `word-long` {syllables}, `word-unknown` {}. */
  readonly because: readonly Because[];
}

const rareZipf = 3;
const lateStories = -0.6;
const manySyllables = 4;

/**
 * The words of a text that are likely to stop a reader, in the order of the text, with positions in it: rarer than one in a
 * million in everyday speech or unheard of in children's stories, of four or more syllables, or on no list. Names, figures,
 * abbreviations (`p.m.`) and Dale-Chall words are never hard. For Spanish, for want of a free frequency list, only long words (from five syllables).
 * `facts` are those of `lookUpWords`.
 */
export function findHardWords(
  segmented: SegmentedText,
  facts: readonly WordFacts[] = lookUpWords(segmented),
): readonly HardWord[] {
  const found: HardWord[] = [];
  for (const [at, word] of segmented.words.entries()) {
    const because = reasons(word, facts[at]);
    if (because.length === 0) continue;
    found.push({ start: word.start, end: word.end, word: readableWord(word.text), because });
  }
  return found;
}

function reasons(word: Word, facts: WordFacts | undefined): readonly Because[] {
  if (word.isNumber || word.isName || facts?.isDaleChall === true) return [];
  if (word.text.includes('.')) return [];
  if (facts === undefined) {
    const syllables = countSpanishSyllables(word.form);
    return syllables > manySyllables ? [{ code: 'word-long', values: { syllables } }] : [];
  }
  const { isKnown, zipf, storyFrequency, syllables } = facts;
  const found: Because[] = [];
  if (!isKnown) found.push({ code: 'word-unknown', values: {} });
  else if (zipf < rareZipf || storyFrequency < lateStories) {
    found.push({ code: 'word-rare', values: { zipf } });
  }
  if (syllables >= manySyllables) found.push({ code: 'word-long', values: { syllables } });
  return found;
}

const readableWord = (text: string): string =>
  text.replaceAll(/[-\u2010][ \t]*\r?\n[ \t]*|\p{Cf}/gu, '');
