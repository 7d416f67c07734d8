/** A language by its tag ('es', 'zh-Hans'), named in the reader's language; the tag itself where it names none. */
export function languageName(tag: string, readersLanguage: string): string {
  try {
    return new Intl.DisplayNames(readersLanguage, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
