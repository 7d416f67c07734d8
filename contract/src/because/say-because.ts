import type { Because } from '../shapes.ts';

export interface Saying {
  readonly because: Because;
  /** The sentences of the language, by code. */
  readonly sentences: Readonly<Record<string, string>>;
  readonly language: 'en' | 'es';
}

/**
 * A reason as a sentence; numbers with at most one decimal. A code that this version does not know renders as nothing rather than as a
 * riddle.
 */
export function sayBecause({ because: { code, values }, sentences, language }: Saying): string {
  const special = Object.entries(values)
    .map(([name, value]) => `${code}(${name}=${value})`)
    .find((key) => key in sentences);
  const sentence = sentences[special ?? code] ?? '';
  return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => valueText(values[name], language));
}

function valueText(value: string | number | undefined, language: 'en' | 'es'): string {
  if (typeof value !== 'number') return value ?? '';
  return value.toLocaleString(language, { maximumFractionDigits: 1 });
}
