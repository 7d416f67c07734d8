import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/language.ts';
import type { BothTexts, Draft } from './template.ts';

/** A template as it stands in a plan, in the reader's language; nothing can be answered here. */
export function TemplatePreview({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation('templates');
  const language = useLanguage();
  const text = (texts: BothTexts) => texts[language] || texts.en || texts.es || t('untitled');
  return (
    <section className="stack template-preview" aria-labelledby="template-preview">
      <h2 id="template-preview">{t('preview')}</h2>
      <p className="small">
        {t('voices')}: {draft.voices.map((voice) => t(`voiceNames.${voice}`)).join(', ')}.{' '}
        {t('reviewWeeks')}: {draft.reviewWeeks}.
      </p>
      {draft.sections.map(({ sectionId, title, items }) => (
        <section key={sectionId} className="stack" aria-label={text(title)}>
          <h3>{text(title)}</h3>
          {items.map(({ itemId, prompt, kind, levels }) =>
            kind === 'text' ? (
              <Textarea key={itemId} label={text(prompt)} readOnly minRows={2} />
            ) : (
              <div key={itemId}>
                <p className="goal-label">{text(prompt)}</p>
                <p className="section-levels">
                  {levels.map((level, place) => (
                    // oxlint-disable-next-line react/no-array-index-key -- a place is its order
                    <span key={place}>○ {text(level)}</span>
                  ))}
                </p>
              </div>
            ),
          )}
        </section>
      ))}
    </section>
  );
}
