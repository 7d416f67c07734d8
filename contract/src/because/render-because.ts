import type { Because } from '../shapes.ts';
import { sentences } from './sentences.ts';

const known: Readonly<Record<string, { readonly en: string; readonly es: string }>> = sentences;

/** A reason as a sentence. A code that this version does not know renders as nothing rather than as a riddle. */
export function renderBecause(because: Because, language: 'en' | 'es'): string {
  const sentence = known[because.code]?.[language] ?? '';
  return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(because.values[name] ?? ''));
}
