import type { SegmentedText } from '../text/segment-text.ts';
import { classBits } from './word-class.ts';
import { wordFacts, type WordFacts } from './word-facts.ts';

/** A figure: one word of one syllable that everybody knows. */
const numberFacts: WordFacts = {
  zipf: 5,
  storyFrequency: 1.5,
  level: 1,
  syllables: 1,
  letters: 1,
  isKnown: true,
  isDaleChall: true,
  isSpache: true,
  isDecodable: true,
  kind: { isFunction: true, isContraction: false, bits: classBits.quantifier },
  endings: 0,
  stem: '',
  firstLetters: '',
  mask: '',
};

/** What is known of each word of an English text, in its order; of a text in another language nothing is. */
export const lookUpWords = ({ words, language }: SegmentedText): readonly WordFacts[] =>
  language === 'en'
    ? words.map((word) => (word.isNumber ? numberFacts : wordFacts(word.form)))
    : [];
