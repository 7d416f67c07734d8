import { segmentText, type Language } from '../../readability/index.ts';
import { chooseDistractors } from './choose-distractors.ts';
import { findGaps, type Gap } from './find-gaps.ts';
import { orderOf } from './order-of.ts';

export interface MadeQuestion {
  readonly kind: 'cloze';
  readonly stem: string;
  /** Four, fewer only where the text has too few words. */
  readonly choices: readonly string[];
  /** Position of the right choice, from 0. */
  readonly right: number;
  /** Where the text says so. */
  readonly because: string;
}

export interface QuestionOptions {
  readonly language?: Language;
  /** How many, at most. Default 3. */
  readonly most?: number;
}

const gap = '_____';
const wordings = {
  en: {
    stem: (sentence: string) => `Which word is missing? “${sentence}”`,
    because: (page: number, sentence: string) => `Page ${page} says: “${sentence}”`,
  },
  es: {
    stem: (sentence: string) => `¿Qué palabra falta? «${sentence}»`,
    because: (page: number, sentence: string) => `La página ${page} dice: «${sentence}»`,
  },
} as const;

/**
 * Questions about a text that brings none: a content word is left out of a sentence, one from each stretch of the text (beginning,
 * middle, end), and is to be found among words of about its length and frequency (cloze with choices, after Taylor 1953 and, for the
 * choice of distractors, the maze of Guthrie et al. 1974). Whoever has read the text knows the word; from the sentence alone it should
 * not be plain. Always the same for the same pages. Fewer than `most`, or none, for a text with too few full sentences; never throws.
 */
export function makeQuestions(
  pages: readonly string[],
  { language = 'en', most = 3 }: QuestionOptions = {},
): readonly MadeQuestion[] {
  const read = pages.map((page) => segmentText(page, language));
  const gaps = findGaps(read, most);
  const words = read.flatMap((page) => page.words);
  return gaps.map((found) => ask(found, chooseDistractors(found, words, language), language));
}

function ask(found: Gap, distractors: readonly string[], language: Language): MadeQuestion {
  const { sentence, before, after, word, page } = found;
  const choices = orderOf([word, ...distractors], sentence);
  const wording = wordings[language];
  return {
    kind: 'cloze',
    stem: wording.stem(`${before}${gap}${after}`),
    choices,
    right: choices.indexOf(word),
    because: wording.because(page, sentence),
  };
}
