import { cleanMarkup } from './clean-markup.ts';

export type Language = 'en' | 'es';

export interface Word {
  /** Position of the first character in the text that was given, in UTF-16 units. */
  readonly start: number;
  /** Position after the last character. */
  readonly end: number;
  /** The word as it stands. */
  readonly text: string;
  /** Lower case, without apostrophes; for English also without accents. What word lists are asked for. */
  readonly form: string;
  /** A figure such as `7,000`: one word of one syllable, as Flesch (1949) counts it. */
  readonly isNumber: boolean;
  /** Starts with a capital without opening its sentence: mostly a name. */
  readonly isName: boolean;
}

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
 * Sentences and words of a text by the Unicode rules (`Intl.Segmenter`, UAX #29), with three corrections: a line break ends
 * a sentence only where the next line does not go on in lower case, an abbreviation (`Mr.`, `e.g.`, an initial) does not
 * end one, and neither does a quotation that goes on in lower case (`"Run!" she said`).
 */
export function segmentText(text: string, language: Language = 'en'): SegmentedText {
  const cleaned = cleanMarkup(text);
  const sentences: Sentence[] = [];
  const words: Word[] = [];
  for (const [start, end] of sentenceBounds(cleaned, language)) {
    const found = wordsOf(cleaned, { start, end, language });
    if (found.length === 0) continue;
    for (const word of found) words.push(word);
    sentences.push({ start, end, words: found });
  }
  return { text: cleaned, language, sentences, words, paragraphs: countParagraphs(cleaned) };
}

const segmenters = {
  en: {
    sentence: new Intl.Segmenter('en', { granularity: 'sentence' }),
    word: new Intl.Segmenter('en', { granularity: 'word' }),
  },
  es: {
    sentence: new Intl.Segmenter('es', { granularity: 'sentence' }),
    word: new Intl.Segmenter('es', { granularity: 'word' }),
  },
} as const;

function sentenceBounds(text: string, language: Language): [number, number][] {
  const bounds: [number, number][] = [];
  for (const { index, segment } of segmenters[language].sentence.segment(text)) {
    const end = index + segment.length;
    const last = bounds.at(-1);
    if (last !== undefined && goesOn(text, last, index)) last[1] = end;
    else bounds.push([index, end]);
  }
  return bounds.map(([start, end]) => trimBounds(text, start, end));
}

const abbreviation =
  /(?:^|[\s("“‘])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Jr|Sr|Prof|Rev|Gen|Col|Capt|Lt|Sgt|Hon|Gov|Sen|Rep|Mt|Ft|vs|etc|e\.g|i\.e|No|Vol|Fig|Inc|Ltd|Co|Sra?|Dra?|Srta|Ud|Uds|p\. ?ej|a\.m|p\.m)\.\s*$/u;

function goesOn(text: string, [start, end]: readonly [number, number], next: number): boolean {
  const tail = text.slice(Math.max(start, end - 16), end);
  const breaks = tail.slice(tail.trimEnd().length).split('\n').length - 1;
  if (breaks > 1) return false;
  const opening = /^["“‘'(¿¡]*(\S)/u.exec(text.slice(next, next + 8))?.[1] ?? '';
  const isLower = /\p{Ll}/u.test(opening);
  if (breaks === 1) return isLower && !/[.!?:]["”’')\]]*\s*$/u.test(tail);
  return isLower || abbreviation.test(tail);
}

function trimBounds(text: string, start: number, end: number): [number, number] {
  const segment = text.slice(start, end);
  const trimmedStart = start + (segment.length - segment.trimStart().length);
  return [Math.min(trimmedStart, end), start + segment.trimEnd().length];
}

const hasLetterOrDigit = /[\p{L}\p{N}]/u;
const hasLetter = /\p{L}/u;
const plainLetters = /^[A-Za-z]+$/;

function wordsOf(
  text: string,
  { start, end, language }: { start: number; end: number; language: Language },
): Word[] {
  if (end <= start) return [];
  const words: Word[] = [];
  for (const { segment, index, isWordLike } of segmenters[language].word.segment(
    text.slice(start, end),
  )) {
    if (isWordLike !== true) continue;
    const isPlain = plainLetters.test(segment);
    if (!isPlain && !hasLetterOrDigit.test(segment)) continue;
    const isNumber = !isPlain && !hasLetter.test(segment);
    words.push({
      start: start + index,
      end: start + index + segment.length,
      text: segment,
      form: isPlain ? segment.toLowerCase() : wordForm(segment, language),
      isNumber,
      isName: words.length > 0 && !isNumber && startsUpper(segment),
    });
  }
  return words;
}

function startsUpper(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first >= 97 && first <= 122) return false;
  if (word === 'I' || /^I['’]/.test(word)) return false;
  return word.charAt(0) !== word.charAt(0).toLowerCase();
}

/** What word lists are asked for: lower case, no apostrophes, and for English no accents. */
function wordForm(word: string, language: Language): string {
  const plain = word.toLowerCase().replaceAll(/['’‘ʼ_]/g, '');
  return language === 'es'
    ? plain.normalize('NFC')
    : plain.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

const countParagraphs = (text: string): number =>
  text.split(/\r?\n/).filter((line) => hasLetterOrDigit.test(line)).length;
