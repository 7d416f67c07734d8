import { segmentText, type Language } from './text/segment-text.ts';

export interface PageMeasures {
  /** Pages that hold words. */
  readonly pages: number;
  readonly words: number;
  readonly sentences: number;
  readonly wordsPerPage: number;
  readonly mostWordsOnAPage: number;
  readonly wordsPerSentence: number;
  readonly uniqueWords: number;
  /** Words on pages where they stand for the first time in the book, a page. */
  readonly newWordsPerPage: number;
  /** Share of running words that were already met in the book, 0 to 1. */
  readonly repeatedShare: number;
  /** Letters of the longest word. */
  readonly longestWord: number;
}

/**
 * What early readers go by: how many words a page, a sentence and the book, and how often they come back. Pages without words
 * (pictures) are left out; all figures are 0 for a book without words.
 */
export function measurePages(pages: readonly string[], language: Language = 'en'): PageMeasures {
  const seen = new Set<string>();
  let words = 0;
  let sentences = 0;
  let filled = 0;
  let most = 0;
  let longest = 0;
  for (const page of pages) {
    const segmented = segmentText(page, language);
    if (segmented.words.length === 0) continue;
    filled++;
    words += segmented.words.length;
    sentences += segmented.sentences.length;
    most = Math.max(most, segmented.words.length);
    for (const { form } of segmented.words) {
      seen.add(form);
      longest = Math.max(longest, form.length);
    }
  }
  const per = (amount: number, units: number): number => (units === 0 ? 0 : amount / units);
  return {
    pages: filled,
    words,
    sentences,
    wordsPerPage: per(words, filled),
    mostWordsOnAPage: most,
    wordsPerSentence: per(words, sentences),
    uniqueWords: seen.size,
    newWordsPerPage: per(seen.size, filled),
    repeatedShare: words === 0 ? 0 : 1 - seen.size / words,
    longestWord: longest,
  };
}
