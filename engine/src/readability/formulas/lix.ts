import type { TextCounts } from '../text/count-text.ts';

/**
 * LIX: words/sentence + percent of words of more than six letters. About 20 (very easy) to 60 (very hard).
 *
 * Björnsson, C. H. (1968). Läsbarhet. Stockholm: Liber.
 */
export const lix = ({
  words,
  sentences,
  longWords,
}: Pick<TextCounts, 'words' | 'sentences' | 'longWords'>): number =>
  words / sentences + (100 * longWords) / words;
