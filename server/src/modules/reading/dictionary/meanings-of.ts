import { baseForms } from './base-forms.ts';
import { chooseSenses, type Meaning } from './choose-senses.ts';
import { functionWords } from './function-words.ts';
import { openWordList } from './word-list.ts';

const mostWords = 3000;
const source = 'WordNet 3.1, Princeton University';

export interface Meanings {
  readonly hasList: boolean;
  readonly source: string;
  readonly meanings: Record<string, Meaning[]>;
}

/** What the words of a text mean, by the word in small letters as it stands there. There is an open list for English only. */
export function meaningsOf(pages: readonly string[], language: 'en' | 'es'): Meanings {
  if (language !== 'en') return { hasList: false, source: '', meanings: {} };
  const known = wordsOf(pages).flatMap((word) => {
    const meanings = meaningsOfWord(word);
    return meanings.length === 0 ? [] : [[word, [...meanings]] satisfies [string, Meaning[]]];
  });
  return { hasList: true, source, meanings: Object.fromEntries(known) };
}

function wordsOf(pages: readonly string[]): readonly string[] {
  const found = pages.flatMap((page) => page.toLowerCase().match(/\p{L}+(?:['’-]\p{L}+)*/gu) ?? []);
  const words = new Set(found.map((word) => word.replace(/['’]s$/, '')));
  return [...words].filter((word) => !functionWords.has(word)).slice(0, mostWords);
}

function meaningsOfWord(word: string): readonly Meaning[] {
  const list = openWordList();
  return chooseSenses(
    word,
    baseForms(word).flatMap(({ form, kinds }) =>
      list.find(form).filter(({ kind }) => kinds.includes(kind)),
    ),
  );
}
