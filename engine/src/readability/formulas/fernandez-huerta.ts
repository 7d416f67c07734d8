import type { TextCounts } from '../text/count-text.ts';

/**
 * Fernández Huerta's lecturabilidad: 206.84 - 0.60 syllables per 100 words - 1.02 words/sentence. 0 to 100, higher is
 * easier. Reprints call the last term "sentences per 100 words", which cannot be meant (Law 2011); words a sentence are.
 *
 * Fernández Huerta, J. (1959). Medidas sencillas de lecturabilidad. Consigna 214, 29-32.
 */
export const fernandezHuerta = ({
  syllables,
  words,
  sentences,
}: Pick<TextCounts, 'syllables' | 'words' | 'sentences'>): number =>
  206.84 - 60 * (syllables / words) - 1.02 * (words / sentences);
