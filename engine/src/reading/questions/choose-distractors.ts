import { wordFacts } from '../../readability/lexicon/word-facts.ts';
import type { Language, Word } from '../../readability/index.ts';
import { isContentWord } from './content-word.ts';
import { everydayWords } from './everyday-words.ts';
import type { Gap } from './find-gaps.ts';

const wanted = 3;

/**
 * Three words that could stand in a gap and do not: with the same ending (so that grammar gives nothing away), of about the same length
 * and frequency, first out of the text itself, then out of a short list of everyday words. None stands in the sentence or shares the
 * right word's stem. Fewer than three only where neither has enough.
 */
export function chooseDistractors(
  { form, word, beside }: Gap,
  words: readonly Word[],
  language: Language,
): readonly string[] {
  const taken = new Set([form, ...beside].map(stemOf));
  const chosen: string[] = [];
  for (const { text } of rank(form, candidates(words, language), language)) {
    if (chosen.length === wanted) break;
    const stem = stemOf(text);
    if (taken.has(stem)) continue;
    taken.add(stem);
    chosen.push(text);
  }
  return isCapital(word) ? chosen.map(capitalize) : chosen;
}

interface Candidate {
  readonly text: string;
  readonly own: boolean;
}

function candidates(words: readonly Word[], language: Language): readonly Candidate[] {
  const own = new Set<string>();
  for (const word of words)
    if (isContentWord(word, language)) own.add(word.text.toLocaleLowerCase(language));
  return [
    ...[...own].map((text) => ({ text, own: true })),
    ...everydayWords[language]
      .filter((text) => !own.has(text))
      .map((text) => ({ text, own: false })),
  ];
}

function rank(form: string, given: readonly Candidate[], language: Language): readonly Candidate[] {
  const costOf = ({ text, own }: Candidate) =>
    (endingOf(text, language) === endingOf(form, language) ? 0 : 4) +
    Math.abs(text.length - form.length) +
    (language === 'en' ? Math.abs(wordFacts(text).zipf - wordFacts(form).zipf) : 0) +
    (own ? 0 : 1.5);
  return given
    .map((candidate) => ({ candidate, cost: costOf(candidate) }))
    .sort(
      (one, other) => one.cost - other.cost || (one.candidate.text < other.candidate.text ? -1 : 1),
    )
    .map(({ candidate }) => candidate);
}

const endings = {
  en: /(?:ing|ed|ly|s)$/,
  es: /(?:ando|iendo|aba|ía|aron|ieron|mente|ar|er|ir|ó|os|as|es|o|a|s)$/,
} as const;

function endingOf(text: string, language: Language): string {
  return endings[language].exec(text)?.[0] ?? '';
}

/** Enough letters to tell one word's forms from another word. */
function stemOf(text: string): string {
  const plain = text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  return plain.length > 4 ? plain.replace(/(?:ing|ed|es|s|o|a|os|as)$/, '').slice(0, 6) : plain;
}

function isCapital(word: string): boolean {
  return word !== word.toLowerCase();
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
