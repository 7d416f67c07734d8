import i18n from 'i18next';
import { initReactI18next } from 'react-i18next';
import { fetchReasons } from '../platform/because.ts';
import type { Language } from '../platform/language.ts';

const files = import.meta.glob<{ readonly wording: Record<string, unknown> }>([
  './en.ts',
  './es.ts',
  '../ui/{en,es}.ts',
  '../features/*/{en,es}.ts',
]);

const folders: Readonly<Record<string, string>> = { app: '.', ui: '../ui' };
const rememberedKey = 'everyplan.language';

/** Starts i18next; each feature's wording is fetched in one language, when a page first needs it. */
export async function startI18n(): Promise<void> {
  await i18n
    .use({ type: 'backend', read: readWording })
    .use(initReactI18next)
    .init({
      lng: rememberedLanguage(),
      ns: ['ui', 'app'],
      defaultNS: 'ui',
      fallbackLng: false,
      interpolation: { escapeValue: false },
    });
  i18n.on('languageChanged', markDocument);
  markDocument();
}

/** Changes the language of the pages and remembers it on this device. */
export async function speak(language: Language): Promise<void> {
  localStorage.setItem(rememberedKey, language);
  if (i18n.language === language) return;
  await i18n.changeLanguage(language);
}

/** A page that has its words in a language has the sentences of its reasons too. */
async function readWording(language: string, namespace: string) {
  const folder = folders[namespace] ?? `../features/${namespace}`;
  const read = files[`${folder}/${language}.ts`];
  if (!read) throw new Error(`No wording for ${namespace} in ${language}`);
  const [{ wording }] = await Promise.all([read(), fetchReasons(language === 'es' ? 'es' : 'en')]);
  return wording;
}

function rememberedLanguage(): Language {
  const wanted = localStorage.getItem(rememberedKey) ?? navigator.language;
  return wanted.startsWith('es') ? 'es' : 'en';
}

function markDocument(): void {
  document.documentElement.lang = i18n.language;
}
