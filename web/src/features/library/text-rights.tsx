import { attributionLines } from '@everyplan/contract/text-attribution';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/language.ts';
import type { StaffText } from './library.ts';

/** Licence and credits: on the page and on paper. */
export function TextRights({ text }: { readonly text: StaffText }) {
  const { t } = useTranslation('library');
  const language = useLanguage();
  return (
    <section className="library-rights small">
      <h2>{t('rights')}</h2>
      {attributionLines(text, language).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {text.sourceUrl !== null && (
        <p>
          <a href={text.sourceUrl} rel="noreferrer" className="link">
            {t('source')}
          </a>
        </p>
      )}
      <p className="quiet">
        {text.source === 'starter'
          ? t('starter')
          : text.addedByName !== null && t('addedBy', { name: text.addedByName })}
      </p>
    </section>
  );
}
