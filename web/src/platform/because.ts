import type { Because } from '@everyplan/contract';
import { sayBecause } from '@everyplan/contract/because/say';
import type { Language } from './language.ts';

const files = {
  en: () => import('@everyplan/contract/because/en'),
  es: () => import('@everyplan/contract/because/es'),
};
const fetched = new Map<Language, Readonly<Record<string, string>>>();

/** Fetches the sentences of a language: a page speaks one, and every page would carry both. */
export async function fetchReasons(language: Language): Promise<void> {
  if (fetched.has(language)) return;
  const { sentences } = await files[language]();
  fetched.set(language, sentences);
}

/** A reason as a sentence, in a language whose sentences are there. */
export function renderBecause(because: Because, language: Language): string {
  return sayBecause({ because, sentences: fetched.get(language) ?? {}, language });
}
