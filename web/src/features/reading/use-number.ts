import { useLanguage } from '../../platform/language.ts';

/** Numbers as the reader writes them, one decimal at most. */
export function useNumber(): (value: number) => string {
  const language = useLanguage();
  return (value) => value.toLocaleString(language, { maximumFractionDigits: 1 });
}
