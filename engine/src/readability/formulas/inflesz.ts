import type { TextCounts } from '../text/count-text.ts';

/**
 * Flesch-Szigriszt perspicuity, 206.835 - 62.3 syllables/word - words/sentence, which the INFLESZ bands are read off:
 * below 40 very hard, 40-55 rather hard, 55-65 normal, 65-80 quite easy, above 80 very easy.
 *
 * Szigriszt Pazos, F. (1993). Sistemas predictivos de legibilidad del mensaje escrito. Barrio-Cantalejo, I. M. et al.
 * (2008). Validación de la Escala INFLESZ. Anales del Sistema Sanitario de Navarra 31, 135-152.
 */
export const inflesz = ({
  syllables,
  words,
  sentences,
}: Pick<TextCounts, 'syllables' | 'words' | 'sentences'>): number =>
  206.835 - 62.3 * (syllables / words) - words / sentences;
