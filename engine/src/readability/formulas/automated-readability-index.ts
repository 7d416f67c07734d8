import type { TextCounts } from '../text/count-text.ts';

/**
 * Automated Readability Index: 4.71 letters/word + 0.5 words/sentence - 21.43. A US school grade; unbounded.
 *
 * Senter, R. J., Smith, E. A. (1967). Automated Readability Index. AMRL-TR-66-220.
 */
export const automatedReadabilityIndex = ({
  words,
  sentences,
  letters,
}: Pick<TextCounts, 'words' | 'sentences' | 'letters'>): number =>
  4.71 * (letters / words) + 0.5 * (words / sentences) - 21.43;
