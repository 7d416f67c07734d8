import { useTranslation } from 'react-i18next';

export type Language = 'en' | 'es';

/** The language of the pages. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'es' ? 'es' : 'en';
}
