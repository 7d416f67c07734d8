import type { Resource } from './resource-shelf.ts';

const shortestWord = 4;
/** Words that are everywhere, as `wordsOf` writes them. */
const empty = new Set(
  `about also because best different don everything favorite from good have just learn like love make more most much only other
  people really some something start story than that their them then there these they thing this time want week what when
  where which while will with work world would your algo ante aprender bien cada como cosa cuando desde donde ella ello
  encanta entre esta este gusta hacer hasta luego mejor mucha mucho otra otro para pero porque quien quiero siempre sobre
  tambien tiene toda todo trabajo`.split(/\s+/u),
);

/** The words of a text that can tell what it is about, without accents and plural endings. */
export function wordsOf(text: string): ReadonlySet<string> {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return new Set(
    (plain.match(/\p{L}+/gu) ?? [])
      .filter((word) => word.length >= shortestWord)
      .map((word) => word.replace(/(?:es|s)$/u, ''))
      .filter((word) => !empty.has(word)),
  );
}

/** What a learner likes, as it was written, with its words. */
export interface Interest {
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

/** As a reader says them: without the full stop of a whole sentence. */
export function readInterests(texts: readonly string[]): readonly Interest[] {
  return texts.map((text) => ({
    text: text.trim().replace(/[.!¡]+$/u, ''),
    words: wordsOf(text),
  }));
}

/** The first interest that shares a word with a resource; undefined where none does. */
export function findInterest(
  interests: readonly Interest[],
  { words }: Pick<Resource, 'words'>,
): string | undefined {
  if (words === undefined) return undefined;
  return interests.find((interest) => [...interest.words].some((word) => words.has(word)))?.text;
}
