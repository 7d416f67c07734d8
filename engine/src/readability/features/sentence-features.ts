import type { TextProfile } from '../text/profile-text.ts';
import { deviation, mean, quantile, share } from './statistics.ts';

/** How long sentences and paragraphs are and how they are punctuated. Lengths in words, marks per sentence. */
export function sentenceFeatures({ segmented }: TextProfile): Record<string, number> {
  const { sentences, text, words, paragraphs } = segmented;
  const lengths = Float64Array.from(sentences, (sentence) => sentence.words.length).sort();
  const list = Array.from(lengths);
  const marks = countMarks(text);
  const perSentence = (amount: number): number => share(amount, sentences.length);
  const perWord = (amount: number): number => share(amount, words.length);
  return {
    sentenceLength: mean(list),
    logSentenceLength: mean(list.map((length) => Math.log(length))),
    logMeanSentenceLength: Math.log(Math.max(1, mean(list))),
    sentenceDeviation: deviation(list),
    sentenceMedian: quantile(list, 0.5),
    sentenceLong: quantile(list, 0.9),
    sentenceShort: quantile(list, 0.1),
    wordsInLong: share(
      list.filter((length) => length > 25).reduce((sum, length) => sum + length, 0),
      words.length,
    ),
    wordsInShort: share(
      list.filter((length) => length < 10).reduce((sum, length) => sum + length, 0),
      words.length,
    ),
    clauseLength: Math.log(Math.max(1, share(words.length, sentences.length + marks.inner))),
    commas: perSentence(marks.comma),
    commasPerWord: perWord(marks.comma),
    semicolons: perWord(marks.semicolon),
    colons: perWord(marks.colon),
    questions: perSentence(marks.question),
    exclamations: perSentence(marks.exclamation),
    quotes: perWord(marks.quote),
    parentheses: perWord(marks.parenthesis),
    dashes: perWord(marks.dash),
    hyphens: perWord(marks.hyphen),
    paragraphLength: Math.log(1 + share(words.length, paragraphs)),
    logWords: Math.log(1 + Math.min(words.length, 400)),
  };
}

interface Marks {
  comma: number;
  semicolon: number;
  colon: number;
  question: number;
  exclamation: number;
  quote: number;
  parenthesis: number;
  dash: number;
  hyphen: number;
  inner: number;
}

const markNames: ReadonlyMap<string, keyof Marks> = new Map([
  [',', 'comma'],
  [';', 'semicolon'],
  [':', 'colon'],
  ['?', 'question'],
  ['!', 'exclamation'],
  ['"', 'quote'],
  ['“', 'quote'],
  ['”', 'quote'],
  ['(', 'parenthesis'],
  ['–', 'dash'],
  ['—', 'dash'],
  ['-', 'hyphen'],
]);

function countMarks(text: string): Marks {
  const marks: Marks = {
    comma: 0,
    semicolon: 0,
    colon: 0,
    question: 0,
    exclamation: 0,
    quote: 0,
    parenthesis: 0,
    dash: 0,
    hyphen: 0,
    inner: 0,
  };
  for (const character of text) {
    const name = markNames.get(character);
    if (name !== undefined) marks[name]++;
  }
  return { ...marks, inner: marks.comma + marks.semicolon + marks.colon };
}
