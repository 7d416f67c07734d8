interface Measured {
  readonly kind: 'number' | 'mastery' | 'scale';
  readonly unit: string | null;
  readonly levels: readonly string[] | null;
}

/** A value of a goal's progress as its readers say it: with its unit, as per cent, or as the words of its scale. */
export function progressValue(measured: Measured, value: number, language: string): string {
  if (measured.kind === 'mastery')
    return new Intl.NumberFormat(language, { style: 'percent' }).format(value);
  if (measured.kind === 'scale') return measured.levels?.[value] ?? String(value + 1);
  return `${value.toLocaleString(language)} ${measured.unit ?? ''}`.trim();
}
