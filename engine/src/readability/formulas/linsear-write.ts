import type { TextCounts } from '../text/count-text.ts';

/**
 * Linsear Write grade: (easy words + 3 hard words) / sentences, hard from three syllables on; halved, and where it is 20 or
 * less, one more taken off. Made for 100 words; whole texts are scaled to 100. A US school grade.
 *
 * O'Hayre, J. (1966). Gobbledygook Has Gotta Go. US Bureau of Land Management; grades as in Klare (1974).
 */
export function linsearWrite({
  words,
  polysyllables,
  sentences,
}: Pick<TextCounts, 'words' | 'polysyllables' | 'sentences'>): number {
  const score = (words - polysyllables + 3 * polysyllables) / sentences;
  return score > 20 ? score / 2 : score / 2 - 1;
}
