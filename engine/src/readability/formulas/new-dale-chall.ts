import type { TextCounts } from '../text/count-text.ts';

/**
 * New Dale-Chall raw score: 0.1579 percent of unfamiliar words + 0.0496 words/sentence, plus 3.6365 where more than 5 % are
 * unfamiliar. 4.9 and below is grade 4 or lower, 9.0 to 9.9 college.
 *
 * Formula: Dale, E., Chall, J. S. (1948). Educational Research Bulletin 27, 11-20. List and rules of familiarity: Chall, J. S.,
 * Dale, E. (1995). Readability Revisited. (The 1995 book reads grades off a table of cloze scores instead.)
 */
export function newDaleChall({
  words,
  sentences,
  notDaleChall,
}: Pick<TextCounts, 'words' | 'sentences' | 'notDaleChall'>): number {
  const unfamiliar = (100 * notDaleChall) / words;
  return 0.1579 * unfamiliar + 0.0496 * (words / sentences) + (unfamiliar > 5 ? 3.6365 : 0);
}
