import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../../platform/ask.ts';
import { type Language, useLanguage } from '../../../platform/language.ts';
import { Loaded } from '../../../ui/loaded.tsx';

/** The mail of one family as it would be today, in either language. Nothing is sent. */
export function MailPreview({ schoolId }: { readonly schoolId: string }) {
  const { t } = useTranslation('family');
  const [language, setLanguage] = useState<Language>(useLanguage());
  const query = useQuery(
    ask('GET /api/schools/:schoolId/family-mail/preview', {
      params: { schoolId },
      query: { language },
    }),
  );
  return (
    <section className="mail-preview" aria-label={t('schoolMail.previewTitle')}>
      <div className="row spread">
        <h3>{t('schoolMail.previewTitle')}</h3>
        <SegmentedControl
          size="xs"
          aria-label={t('schoolMail.previewOf')}
          value={language}
          data={[
            { value: 'en', label: 'English' },
            { value: 'es', label: 'Español' },
          ]}
          onChange={(value) => setLanguage(value === 'es' ? 'es' : 'en')}
        />
      </div>
      <Loaded query={query} rows={3}>
        {({ preview }) =>
          preview === null ? (
            <p>{t('schoolMail.previewNobody')}</p>
          ) : (
            <div lang={language}>
              <p>
                <span className="quiet">{t('schoolMail.subject')}:</span>{' '}
                <strong>{preview.subject}</strong>
              </p>
              <p className="mail-text">{preview.text}</p>
            </div>
          )
        }
      </Loaded>
    </section>
  );
}
