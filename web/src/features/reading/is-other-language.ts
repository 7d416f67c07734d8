import type { TextMeasure } from './text-measure.ts';

/** Whether a text seems to be in another language than it was measured in: then nothing that was found is worth showing. */
export const isOtherLanguage = ({ because }: Pick<TextMeasure, 'because'>): boolean =>
  because.some(({ code }) => code === 'text-other-language');
