import { Button, Textarea } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { ask } from '../../platform/ask.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { useTrustChange } from './use-trust-change.ts';

/** What whoever leads the school may do with a learner's data: hand out a copy, propose the deletion. */
export function StaffPart({ learnerId }: { readonly learnerId: string }) {
  const { t, i18n } = useTranslation('trust');
  const [reason, setReason] = useState('');
  const query = useQuery(
    ask('GET /api/learners/:learnerId/erasure-preview', { params: { learnerId } }),
  );
  const day = (text: string) =>
    new Date(text).toLocaleDateString(i18n.language, { dateStyle: 'long' });
  const propose = useTrustChange(
    (why: string) =>
      api('POST /api/learners/:learnerId/erasures', {
        params: { learnerId },
        body: { reason: why },
      }),
    ({ confirmableFrom }) => t('eraseProposed', { day: day(confirmableFrom) }),
  );
  const language = i18n.language.startsWith('es') ? 'es' : 'en';
  return (
    <>
      <section className="stack not-printed">
        <div className="row">
          <Button
            component="a"
            href={`/api/learners/${learnerId}/export?language=${language}`}
            leftSection={<IconDownload size={18} aria-hidden />}
          >
            {t('export')}
          </Button>
        </div>
        <p className="quiet small">{t('exportHelp')}</p>
      </section>
      <details className="not-printed">
        <summary>{t('erase')}</summary>
        <Loaded query={query} rows={3}>
          {({ goes, files, keptUntil, confirmableFrom }) => (
            <div className="stack">
              <p>
                {t('eraseGoes', { rows: goes.reduce((sum, { rows }) => sum + rows, 0), files })}
              </p>
              <p>{t('eraseKept', { day: day(`${keptUntil}T00:00:00`) })}</p>
              <p className="quiet">{t('eraseLead', { days: daysUntil(confirmableFrom) })}</p>
              <Textarea
                label={t('eraseReason')}
                value={reason}
                onChange={(event) => setReason(event.currentTarget.value)}
                autosize
                maxLength={2000}
              />
              <div className="row">
                <Button
                  variant="default"
                  disabled={reason.trim() === ''}
                  loading={propose.isPending}
                  onClick={() => propose.mutate(reason)}
                >
                  {t('erasePropose')}
                </Button>
              </div>
            </div>
          )}
        </Loaded>
      </details>
    </>
  );
}

function daysUntil(moment: string): number {
  return Math.max(0, Math.round((new Date(moment).getTime() - Date.now()) / 86_400_000));
}
