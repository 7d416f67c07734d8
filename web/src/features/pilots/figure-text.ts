import type { Series } from './pilots.ts';

export type MeasureName = Series['measure'];

const digits: Readonly<Record<MeasureName, number>> = {
  pace: 0,
  justRight: 0,
  minutes: 0,
  texts: 0,
  checks: 0,
  reader: 1,
};

/** A figure of a measure as it is read: shares in per cent, levels with one digit, all others whole. */
export function figureText(measure: MeasureName, value: number, language: string): string {
  const isShare = measure === 'justRight';
  const figure = (isShare ? value * 100 : value).toLocaleString(language, {
    maximumFractionDigits: digits[measure],
    minimumFractionDigits: digits[measure],
  });
  return isShare ? `${figure} %` : figure;
}
