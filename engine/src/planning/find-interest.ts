import type { Resource } from './resource-shelf.ts';

const shortestWord = 4;

/** The words of a text that can tell what it is about, without accents and plural endings. */
export function wordsOf(text: string): ReadonlySet<string> {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return new Set(
    (plain.match(/\p{L}+/gu) ?? [])
      .filter((word) => word.length >= shortestWord)
      .map((word) => word.replace(/(?:es|s)$/u, '')),
  );
}

/** What a learner likes, as it was written, with its words. */
export interface Interest {
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

export function readInterests(texts: readonly string[]): readonly Interest[] {
  return texts.map((text) => ({ text: text.trim(), words: wordsOf(text) }));
}

/** The first interest that shares a word with a resource; undefined where none does. */
export function findInterest(
  interests: readonly Interest[],
  { words }: Pick<Resource, 'words'>,
): string | undefined {
  if (words === undefined) return undefined;
  return interests.find((interest) => [...interest.words].some((word) => words.has(word)))?.text;
}
