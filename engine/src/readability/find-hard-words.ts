import { countSpanishSyllables } from './lexicon/spanish-syllables.ts';
import { wordFacts } from './lexicon/word-facts.ts';
import type { Because } from './because.ts';
import type { Language, SegmentedText, Word } from './text/segment-text.ts';

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
 */
export function findHardWords({ words, language }: SegmentedText): readonly HardWord[] {
  const found: HardWord[] = [];
  for (const word of words) {
    const because = reasons(word, language);
    if (because.length === 0) continue;
    found.push({ start: word.start, end: word.end, word: readableWord(word.text), because });
  }
  return found;
}

function reasons(word: Word, language: Language): readonly Because[] {
  if (word.isNumber || word.isName || word.text.includes('.')) return [];
  if (language === 'es') {
    const syllables = countSpanishSyllables(word.form);
    return syllables > manySyllables ? [{ code: 'word-long', values: { syllables } }] : [];
  }
  const { isDaleChall, isKnown, zipf, storyFrequency, syllables } = wordFacts(word.form);
  if (isDaleChall) return [];
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
