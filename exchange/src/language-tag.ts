const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    english: 'en',
    eng: 'en',
    spanish: 'es',
    español: 'es',
    espanol: 'es',
    spa: 'es',
  }),
);

/** A BCP 47 tag for a language code or one of the two languages' names; undefined where it is neither. */
export function languageTag(text: string): string | undefined {
  const named = NAMES.get(text.toLowerCase());
  if (named !== undefined) return named;
  if (!/^[a-z]{2,3}([-_][a-z0-9]{2,8})*$/i.test(text)) return undefined;
  try {
    return Intl.getCanonicalLocales(text.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
