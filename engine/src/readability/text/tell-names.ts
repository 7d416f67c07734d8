import { wordFacts } from '../lexicon/word-facts.ts';
import type { Language } from './find-sentences.ts';
import type { Word } from './find-words.ts';
import type { Sentence } from './segment-text.ts';

/**
 * The sentences with their names told: words whose capital no sentence asked for. Neither does the start of a quotation ask for one
 * (`She said, "Run."`), nor are words names in a line that is all capitals; in another line a word of capitals (`NASA`) is one. A word
 * that opens a sentence is a name where the text has it as a name elsewhere, or has it with a capital again and again and no list knows
 * it; never where it stands in lower case too.
 */
export function tellNames(
  text: string,
  sentences: readonly Sentence[],
  language: Language,
): readonly Sentence[] {
  const told = sentences.map((sentence) => ({ ...sentence, words: tellInside(text, sentence) }));
  const uses = countUses(told);
  const isName = (word: Word): boolean => {
    const use = uses.get(word.form);
    if (use === undefined || use.lower > 0 || !startsUpper(word.text)) return false;
    return use.named > 0 || (use.opening > 1 && language === 'en' && !wordFacts(word.form).isKnown);
  };
  return told.map((sentence) => {
    const [first] = sentence.words;
    if (first === undefined || first.isNumber || !isName(first)) return sentence;
    return { ...sentence, words: [{ ...first, isName: true }, ...sentence.words.slice(1)] };
  });
}

function tellInside(text: string, { start, end, words }: Sentence): readonly Word[] {
  if (!/\p{Ll}/u.test(text.slice(start, end))) return words;
  return words.map((word, at) => (isNamed(text, { word, at }) ? { ...word, isName: true } : word));
}

function isNamed(text: string, { word, at }: { word: Word; at: number }): boolean {
  if (word.isNumber || !startsUpper(word.text)) return false;
  if (/^\p{Lu}{2,}$/u.test(word.text)) return true;
  return at > 0 && !opensQuotation(text, word.start);
}

const quotation = /[,:;.!?…—–-]\s*["“‘'«¿¡]+$/u;

const opensQuotation = (text: string, at: number): boolean =>
  quotation.test(text.slice(Math.max(0, at - 6), at));

interface Uses {
  named: number;
  opening: number;
  lower: number;
}

/** How often each form that ever opens a sentence with a capital is a name inside one, opens one, and stands in lower case. */
function countUses(sentences: readonly Sentence[]): ReadonlyMap<string, Readonly<Uses>> {
  const uses = new Map<string, Uses>();
  for (const { words } of sentences) {
    const first = words[0];
    if (first === undefined || !startsUpper(first.text)) continue;
    const use = uses.get(first.form) ?? { named: 0, opening: 0, lower: 0 };
    use.opening++;
    uses.set(first.form, use);
  }
  for (const { words } of sentences) {
    for (const word of words) {
      const use = uses.get(word.form);
      if (use === undefined) continue;
      if (word.isName) use.named++;
      else if (!startsUpper(word.text)) use.lower++;
    }
  }
  return uses;
}

function startsUpper(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first >= 97 && first <= 122) return false;
  if (word === 'I' || /^I['’]/.test(word)) return false;
  return word.charAt(0) !== word.charAt(0).toLowerCase();
}
