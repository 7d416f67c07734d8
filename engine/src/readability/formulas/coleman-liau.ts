import type { TextCounts } from '../text/count-text.ts';

/**
 * Coleman-Liau index: 0.0588 letters per 100 words - 0.296 sentences per 100 words - 15.8. A US school grade; unbounded.
 *
 * Coleman, M., Liau, T. L. (1975). A computer readability formula designed for machine scoring. Journal of Applied
 * Psychology 60, 283-284.
 */
export const colemanLiau = ({
  letters,
  words,
  sentences,
}: Pick<TextCounts, 'letters' | 'words' | 'sentences'>): number =>
  0.0588 * ((100 * letters) / words) - 0.296 * ((100 * sentences) / words) - 15.8;
