/** A stretch of a page: a word, or what stands between two words. */
export interface Token {
  readonly text: string;
  /** Where it stands in the page, in UTF-16 code units. */
  readonly start: number;
  readonly isWord: boolean;
}

export interface Sentence {
  readonly start: number;
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** A page as paragraphs of sentences of words, each knowing where it stands. All pieces of a paragraph together are the paragraph. */
export function splitPage(page: string, language: 'en' | 'es'): readonly (readonly Sentence[])[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return [...page.matchAll(/\S(?:[\s\S]*?\S)?(?=\s*\n\s*\n|\s*$)/g)].map((paragraph) =>
    // The end of a line is no end of a sentence here.
    [...segmenter.segment(paragraph[0].replaceAll('\n', ' '))].map(({ segment, index }) => {
      const start = paragraph.index + index;
      const text = page.slice(start, start + segment.length);
      return { start, text, tokens: splitSentence(text, start) };
    }),
  );
}

function splitSentence(sentence: string, start: number): readonly Token[] {
  return [...sentence.matchAll(/\p{L}+(?:['’-]\p{L}+)*|[^\p{L}]+/gu)].map((found) => ({
    text: found[0],
    start: start + found.index,
    isWord: /\p{L}/u.test(found[0]),
  }));
}

/** The word as meanings are kept under: in small letters, without the 's of an owner. */
export function keyOfWord(word: string): string {
  return word.toLowerCase().replace(/['’]s$/, '');
}
