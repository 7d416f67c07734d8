import type { TextCounts } from '../text/count-text.ts';

/**
 * FORCAST grade: 20 - N/10 with N one-syllable words in 150. A US school grade, 5 to 20; blind to sentences.
 *
 * Caylor, J. S., Sticht, T. G., Fox, L. C., Ford, J. P. (1973). HumRRO Technical Report 73-5.
 */
export const forcast = ({
  monosyllables,
  words,
}: Pick<TextCounts, 'monosyllables' | 'words'>): number => 20 - (150 * monosyllables) / words / 10;
