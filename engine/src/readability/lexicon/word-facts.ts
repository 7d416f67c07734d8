import { syllable } from 'syllable';
import { isSimplySpelt } from './simple-spelling.ts';
import { findEntry, type LexiconEntry } from './english-lexicon.ts';
import { isDaleChallWord, isSpacheWord } from './familiar-words.ts';
import { maskWord } from './mask-word.ts';
import { wordClass, type WordClass } from './word-class.ts';
import { wordEndings } from './word-endings.ts';

export interface WordFacts {
  /** Zipf scale: log10 of occurrences in 10^9 words of film subtitles; 1.3 to 7.7, 1 where nothing is known. */
  readonly zipf: number;
  /** log10 of how many of 706 children's stories it is expected in; -3 to 2.8, a stand-in for how early it is learnt. */
  readonly storyFrequency: number;
  /** SCOWL size, 1 (the smallest list) to 7, 8 where it is in none. */
  readonly level: number;
  readonly syllables: number;
  readonly letters: number;
  readonly isKnown: boolean;
  readonly isDaleChall: boolean;
  readonly isSpache: boolean;
  /** Can be sounded out with the first graphemes that are taught. */
  readonly isDecodable: boolean;
  readonly kind: WordClass;
  /** Endings of the word, one bit each of `endingNames`. */
  readonly endings: number;
  /** What the forms of one word share, roughly. */
  readonly stem: string;
  /** The same, more roughly: the first six letters. */
  readonly firstLetters: string;
  /** The word itself if it is of a closed class, else its ending or length (`maskWord`). */
  readonly mask: string;
}

const remembered = new Map<string, WordFacts>();
const rememberedLimit = 50_000;
/** No word is longer; what is, such as a key held down, would keep the syllable counter busy for minutes. */
const longestForm = 60;

/**
 * Everything known about an English word form (lower case, no apostrophes); never throws, guesses from the stem. Of a form of more than
 * 60 letters the first 60 are looked at.
 */
export function wordFacts(given: string): WordFacts {
  const form = given.slice(0, longestForm);
  const known = remembered.get(form);
  if (known !== undefined) return known;
  const facts = gatherFacts(form);
  if (remembered.size >= rememberedLimit) remembered.clear();
  remembered.set(form, facts);
  return facts;
}

function gatherFacts(form: string): WordFacts {
  const kind = wordClass(form);
  const entry = findEntry(form);
  const stem = entry ?? stemEntry(form);
  return {
    zipf: contractionZipf(
      kind,
      stem === undefined ? 1 : stem.zipf - (entry === undefined ? 0.5 : 0),
    ),
    storyFrequency:
      stem === undefined
        ? kind.isContraction
          ? 2
          : -1.5
        : stem.storyFrequency - (entry === undefined ? 0.3 : 0),
    level: kind.isContraction ? 1 : (stem?.level ?? 8),
    syllables: entry?.syllables ?? Math.max(1, /^\p{N}/u.test(form) ? 1 : syllable(form)),
    letters: form.length,
    isKnown: stem !== undefined || kind.isContraction,
    isDaleChall: kind.isContraction || isDaleChallWord(form),
    isSpache: kind.isContraction || isSpacheWord(form),
    isDecodable: isSimplySpelt(form),
    kind,
    endings: kind.isFunction ? 0 : wordEndings(form),
    stem: crudeStem(form),
    firstLetters: form.slice(0, 6),
    mask: kind.isFunction ? form : maskWord(form),
  };
}

const contractionZipf = (kind: WordClass, zipf: number): number =>
  kind.isContraction ? Math.max(zipf, 6) : zipf;

const endings: readonly (readonly [RegExp, string])[] = [
  [/ies$/, 'y'],
  [/ied$/, 'y'],
  [/s$/, ''],
  [/es$/, ''],
  [/ed$/, ''],
  [/ed$/, 'e'],
  [/ing$/, ''],
  [/ing$/, 'e'],
  [/ly$/, ''],
  [/ness$/, ''],
  [/er$/, ''],
  [/est$/, ''],
];

function stemEntry(form: string): LexiconEntry | undefined {
  for (const [ending, replacement] of endings) {
    if (!ending.test(form)) continue;
    const stem = form.replace(ending, replacement);
    const entry = stem.length >= 3 ? findEntry(stem) : undefined;
    if (entry !== undefined) return entry;
  }
  return undefined;
}

/** Plural and verb forms of one word fall together; now and then two words do. */
const crudeStem = (form: string): string =>
  form.length > 4 ? form.replace(/(?:ies|es|s|ed|ing|ly|e|y)$/, '') : form;
