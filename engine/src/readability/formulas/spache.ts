import type { TextCounts } from '../text/count-text.ts';

/**
 * Revised Spache grade: 0.121 words/sentence + 0.082 percent of unfamiliar words + 0.659. For grades 1 to 3. An unfamiliar word
 * counts once a sample, however often it comes again (`countText`).
 *
 * Spache, G. (1974). Good Reading for Poor Readers, 9th ed., appendix.
 */
export const spacheGrade = ({
  words,
  sentences,
  notSpache,
}: Pick<TextCounts, 'words' | 'sentences' | 'notSpache'>): number =>
  0.121 * (words / sentences) + 0.082 * ((100 * notSpache) / words) + 0.659;
