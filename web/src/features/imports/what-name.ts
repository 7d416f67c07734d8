import type { i18n } from 'i18next';

/** The name of a kind of thing that an import counts; the server's own word where this version has none. */
export function whatName(what: string, i18n: i18n): string {
  const key = `whats.${what}`;
  return i18n.exists(key, { ns: 'imports' })
    ? i18n.getFixedT(i18n.language, 'imports')(key as 'whats.people')
    : what;
}
