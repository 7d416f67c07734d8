import type { Because } from '../shapes.ts';
import { sentences } from './sentences.ts';

const known: Readonly<Record<string, { readonly en: string; readonly es: string }>> = sentences;

/**
 * A reason as a sentence; numbers with at most one decimal. A code that this version does not know renders as nothing rather than as a
 * riddle.
 */
export function renderBecause({ code, values }: Because, language: 'en' | 'es'): string {
  const special = Object.entries(values)
    .map(([name, value]) => `${code}(${name}=${value})`)
    .find((key) => key in known);
  const sentence = known[special ?? code]?.[language] ?? '';
  return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => valueText(values[name], language));
}

function valueText(value: string | number | undefined, language: 'en' | 'es'): string {
  if (typeof value !== 'number') return value ?? '';
  return value.toLocaleString(language, { maximumFractionDigits: 1 });
}
