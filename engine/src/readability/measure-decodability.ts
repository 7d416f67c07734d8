import { splitGraphemes } from './split-graphemes.ts';
import { segmentText, type Language } from './text/segment-text.ts';

export interface DecodedWord {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  /** Graphemes of the word that have not been taught, each once. */
  readonly blockedBy: readonly string[];
}

export interface Decodability {
  /** Share of running words that the graphemes taught (or the words known by heart) unlock, 0 to 1; 1 without words. */
  readonly share: number;
  readonly words: number;
  /** The words that are not decodable yet, in order, with positions in the text. */
  readonly blocked: readonly DecodedWord[];
  /** Untaught graphemes by how many running words each would help to unlock, most first. */
  readonly nextGraphemes: readonly { readonly grapheme: string; readonly words: number }[];
}

export interface TaughtSoFar {
  /** Such as `s`, `a`, `sh`, `igh`, `a_e` or `a-e`, in any case. A doubled letter counts as taught with its single one. */
  readonly graphemes: readonly string[];
  /** Words known by heart, which count as decodable. */
  readonly heartWords?: readonly string[];
  readonly language?: Language;
}

/** How much of a text a beginner can sound out with what has been taught so far. Figures are left out. */
export function measureDecodability(text: string, taught: TaughtSoFar): Decodability {
  const language = taught.language ?? 'en';
  const graphemes = new Set(taught.graphemes.map(plainGrapheme));
  const byHeart = new Set(taught.heartWords?.map(plainWord));
  const words = segmentText(text, language).words.filter((word) => !word.isNumber);
  const blocked: DecodedWord[] = [];
  for (const { start, end, text: word } of words) {
    if (byHeart.has(plainWord(word))) continue;
    const missing = splitGraphemes(word, language).filter((one) => !isTaught(one, graphemes));
    if (missing.length > 0) blocked.push({ start, end, word, blockedBy: [...new Set(missing)] });
  }
  return {
    share: words.length === 0 ? 1 : 1 - blocked.length / words.length,
    words: words.length,
    blocked,
    nextGraphemes: countGraphemes(blocked),
  };
}

const plainGrapheme = (grapheme: string): string =>
  grapheme
    .trim()
    .toLowerCase()
    .normalize('NFC')
    .replace(/^([aeiou])[-–—_\u2010]e$/, '$1_e');

/** Curly and straight apostrophes are alike, and a word may be broken at the end of a line. */
const plainWord = (word: string): string =>
  word
    .trim()
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/['’‘ʼ\p{Cf}]|[-\u2010]\s*\n\s*/gu, '');

function isTaught(grapheme: string, taught: ReadonlySet<string>): boolean {
  if (taught.has(grapheme)) return true;
  const isDoubled = grapheme.length === 2 && grapheme[0] === grapheme[1];
  return isDoubled && !/[aeiou]/.test(grapheme) && taught.has(grapheme.charAt(0));
}

function countGraphemes(blocked: readonly DecodedWord[]): Decodability['nextGraphemes'] {
  const counts = new Map<string, number>();
  for (const grapheme of blocked.flatMap(({ blockedBy }) => blockedBy)) {
    counts.set(grapheme, (counts.get(grapheme) ?? 0) + 1);
  }
  return [...counts]
    .map(([grapheme, words]) => ({ grapheme, words }))
    .sort((left, right) => right.words - left.words || (left.grapheme < right.grapheme ? -1 : 1));
}
