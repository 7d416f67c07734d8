import { wordFacts } from '../lexicon/word-facts.ts';
import type { Language, Span } from './find-sentences.ts';

export interface Word extends Span {
  /** The word as it stands. */
  readonly text: string;
  /**
   * Lower case, without apostrophes, soft hyphens and the hyphen of a broken line; for English also without accents and ligatures.
   * What word lists are asked for.
   */
  readonly form: string;
  /** A figure such as `7,000`, `20th` or `1960s`: one word of one syllable, as Flesch (1949) counts it. */
  readonly isNumber: boolean;
  /** Starts with a capital that no sentence asked for: mostly a name. */
  readonly isName: boolean;
}

/**
 * The words of a sentence by the Unicode rules, corrected: words that stick together for want of a blank (`mat.The`, `note:this`) are
 * apart, and a word broken at the end of a line (`ele-` `phant`) is one, unless its parts are words and the whole is none (`well-` `known`).
 */
export function findWords(
  text: string,
  { start, end, language }: Span & { readonly language: Language },
): readonly Word[] {
  const words: Word[] = [];
  for (const { segment, index, isWordLike } of segmenters[language].segment(
    text.slice(start, end),
  )) {
    if (isWordLike !== true) continue;
    if (!isStuck(segment)) {
      add(words, wordAt(segment, { at: start + index, language }), { text, language });
      continue;
    }
    for (const piece of segment.matchAll(/[^.:]+/g)) {
      const at = start + index + piece.index;
      add(words, wordAt(piece[0], { at, language }), { text, language });
    }
  }
  return words;
}

function add(
  words: Word[],
  word: Word | undefined,
  { text, language }: { readonly text: string; readonly language: Language },
): void {
  if (word === undefined) return;
  const last = words.at(-1);
  const whole = last === undefined ? undefined : joinBroken(text, { last, word, language });
  if (whole === undefined) words.push(word);
  else words[words.length - 1] = whole;
}

const segmenters: Readonly<Record<Language, Intl.Segmenter>> = {
  en: new Intl.Segmenter('en', { granularity: 'word' }),
  es: new Intl.Segmenter('es', { granularity: 'word' }),
};

const hasLetterOrDigit = /[\p{L}\p{N}]/u;
const hasLetter = /\p{L}/u;
const startsWithDigit = /^\p{N}/u;
const plainLetters = /^[A-Za-z]+$/;

function wordAt(
  text: string,
  { at, language }: { readonly at: number; readonly language: Language },
): Word | undefined {
  const isPlain = plainLetters.test(text);
  if (!isPlain && !hasLetterOrDigit.test(text)) return undefined;
  return {
    start: at,
    end: at + text.length,
    text,
    form: isPlain ? text.toLowerCase() : wordForm(text, language),
    isNumber: !isPlain && (!hasLetter.test(text) || startsWithDigit.test(text)),
    isName: false,
  };
}

const isStuck = (segment: string): boolean =>
  /[.:]/.test(segment) && /\p{L}{2}[.:]\p{L}|\p{L}[.:]\p{L}{2}/u.test(segment);

const lineEnd = /^[-\u2010][ \t]*\r?\n[ \t]*$/;

function joinBroken(
  text: string,
  { last, word, language }: { last: Word; word: Word; language: Language },
): Word | undefined {
  if (word.start - last.end < 2 || !/^\p{Ll}/u.test(word.text)) return undefined;
  if (last.isNumber || !lineEnd.test(text.slice(last.end, word.start))) return undefined;
  const form = last.form + word.form;
  const isCompound =
    language === 'en' && !isKnown(form) && isKnown(last.form) && isKnown(word.form);
  if (isCompound) return undefined;
  return { ...last, end: word.end, text: text.slice(last.start, word.end), form };
}

const isKnown = (form: string): boolean => wordFacts(form).isKnown;

/** Compatibility forms are opened (a ligature is two letters); Hangul and the like are put together again. */
function wordForm(word: string, language: Language): string {
  const plain = word.toLowerCase().replaceAll(/['’‘ʼ_\p{Cf}]/gu, '');
  return language === 'es'
    ? plain.normalize('NFKC')
    : plain.normalize('NFKD').replaceAll(/\p{M}/gu, '').normalize('NFC');
}
