import i18n from 'i18next';
import type { Language } from './language.ts';

/** Turns the page to the reader's language without remembering it on the device: the next reader may speak another. */
export async function turnTo(language: Language): Promise<void> {
  await i18n.changeLanguage(language);
  document.documentElement.lang = language;
}
