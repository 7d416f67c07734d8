import { Button, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { ask } from '../../platform/ask.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { useTrustChange } from './use-trust-change.ts';

/** The first of the two steps of a deletion: what would go, what stays, and why. */
export function ProposeErasure({ learnerId }: { readonly learnerId: string }) {
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
  return (
    <details className="card not-printed">
      <summary>{t('erase')}</summary>
      <Loaded query={query} rows={3}>
        {({ goes, files, keptUntil, confirmableFrom }) => (
          <div className="trust-open">
            <p>{t('eraseGoes', { rows: goes.reduce((sum, { rows }) => sum + rows, 0), files })}</p>
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
  );
}

function daysUntil(moment: string): number {
  return Math.max(0, Math.round((new Date(moment).getTime() - Date.now()) / 86_400_000));
}
