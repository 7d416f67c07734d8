import { useTranslation } from 'react-i18next';
import { type Coverage, voices } from './coverage.ts';

/** Whose voice is missing from profiles this school year, in a line; which class it is stands in the table. */
export function CoverageVoices({ totals }: { readonly totals: Coverage['totals'] }) {
  const { t } = useTranslation('insights');
  const missing = voices.filter(({ key }) => totals.voices[key] > 0);
  return (
    <section aria-labelledby="coverage-voices">
      <h2 id="coverage-voices">{t('voices.title')}</h2>
      <p className="quiet">
        {missing.length === 0
          ? t('voices.all')
          : missing
              .map(({ name, key }) => t(`voices.${name}`, { count: totals.voices[key] }))
              .join(' · ')}
      </p>
    </section>
  );
}
