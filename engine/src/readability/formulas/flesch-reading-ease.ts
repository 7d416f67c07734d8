import type { TextCounts } from '../text/count-text.ts';

/**
 * Flesch Reading Ease: 206.835 - 1.015 words/sentence - 84.6 syllables/word. Mostly 0 (hardest) to 100; unbounded.
 *
 * Flesch, R. (1948). A new readability yardstick. Journal of Applied Psychology 32, 221-233.
 */
export const fleschReadingEase = ({
  words,
  sentences,
  syllables,
}: Pick<TextCounts, 'words' | 'sentences' | 'syllables'>): number =>
  206.835 - 1.015 * (words / sentences) - 84.6 * (syllables / words);
