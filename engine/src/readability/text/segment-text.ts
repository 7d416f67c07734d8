import { cleanMarkup } from './clean-markup.ts';
import { findSentences, type Language } from './find-sentences.ts';
import { findWords, type Word } from './find-words.ts';
import { tellNames } from './tell-names.ts';

export type { Language } from './find-sentences.ts';
export type { Word } from './find-words.ts';

export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
}

export interface SegmentedText {
  /** The text with Markdown marks blanked out; positions are those of the text that was given. */
  readonly text: string;
  readonly language: Language;
  /** Sentences that hold at least one word, in order. */
  readonly sentences: readonly Sentence[];
  readonly words: readonly Word[];
  /** Lines that hold at least one word. */
  readonly paragraphs: number;
}

/**
 * Sentences and words of a text by the Unicode rules (`Intl.Segmenter`, UAX #29), corrected where they go wrong in real texts: see
 * `findSentences` (abbreviations, quotations, broken lines), `findWords` (hyphens at the end of a line, missing blanks) and `tellNames`.
 */
export function segmentText(text: string, language: Language = 'en'): SegmentedText {
  const cleaned = cleanMarkup(text);
  const sentences: Sentence[] = [];
  for (const { start, end } of findSentences(cleaned, language)) {
    const words = findWords(cleaned, { start, end, language });
    if (words.length > 0) sentences.push({ start, end, words });
  }
  const named = tellNames(cleaned, sentences, language);
  const words: Word[] = [];
  for (const sentence of named) for (const word of sentence.words) words.push(word);
  return { text: cleaned, language, sentences: named, words, paragraphs: countParagraphs(cleaned) };
}

const hasLetterOrDigit = /[\p{L}\p{N}]/u;

const countParagraphs = (text: string): number =>
  text.split(/\r?\n/).filter((line) => hasLetterOrDigit.test(line)).length;
