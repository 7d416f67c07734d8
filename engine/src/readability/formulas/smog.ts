import type { TextCounts } from '../text/count-text.ts';

/**
 * SMOG grade: 3.1291 + 1.0430 sqrt(words of three or more syllables in 30 sentences). Made for 30 sentences; other
 * lengths are scaled to 30, which is rough below about ten. A US school grade, at least 3.13.
 *
 * McLaughlin, G. H. (1969). SMOG grading: a new readability formula. Journal of Reading 12, 639-646.
 */
export const smog = ({
  polysyllables,
  sentences,
}: Pick<TextCounts, 'polysyllables' | 'sentences'>): number =>
  3.1291 + 1.043 * Math.sqrt(polysyllables * (30 / sentences));
