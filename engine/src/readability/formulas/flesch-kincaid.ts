import type { TextCounts } from '../text/count-text.ts';

/**
 * Flesch-Kincaid grade: 0.39 words/sentence + 11.8 syllables/word - 15.59. A US school grade; unbounded.
 *
 * Kincaid, J. P., Fishburne, R. P., Rogers, R. L., Chissom, B. S. (1975). Research Branch Report 8-75.
 */
export const fleschKincaid = ({
  words,
  sentences,
  syllables,
}: Pick<TextCounts, 'words' | 'sentences' | 'syllables'>): number =>
  0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
