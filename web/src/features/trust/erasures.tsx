import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { ask, type Answer } from '../../platform/ask.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { useTrustChange } from './use-trust-change.ts';

type Erasure = Answer<'GET /api/erasures'>['erasures'][number];

/** Deletions that were proposed, with the second person's part. */
export function Erasures() {
  const { t } = useTranslation('trust');
  const query = useQuery(ask('GET /api/erasures'));
  return (
    <section className="card trust-part" aria-labelledby="trust-erasures">
      <h2 id="trust-erasures">{t('erasures')}</h2>
      <Loaded query={query} rows={2}>
        {({ erasures }) =>
          erasures.length === 0 ? (
            <p className="quiet">{t('noErasures')}</p>
          ) : (
            <ul className="plain">
              {erasures.map((erasure) => (
                <ErasureItem key={erasure.erasureId} erasure={erasure} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}

function ErasureItem({ erasure }: { readonly erasure: Erasure }) {
  const { t, i18n } = useTranslation('trust');
  const params = { erasureId: erasure.erasureId };
  const confirm = useTrustChange(
    () => api('POST /api/erasures/:erasureId/confirmation', { params }),
    () => t('confirmed'),
  );
  const stop = useTrustChange(
    () => api('DELETE /api/erasures/:erasureId', { params }),
    () => t('stopped'),
  );
  const day = new Date(erasure.confirmableFrom).toLocaleDateString(i18n.language, {
    dateStyle: 'medium',
  });
  const open = erasure.state === 'waits' || erasure.state === 'may-be-confirmed';
  return (
    <li className="trust-item">
      <p>
        <strong>{erasure.learner?.name ?? t('erasedLearner')}</strong>
        <span className="quiet"> · {t(`states.${erasure.state}`, { day })}</span>
      </p>
      <p className="quiet small">
        {t('proposedBy', { name: erasure.proposedBy ?? '–', reason: erasure.reason })}
      </p>
      {open && (
        <div className="row">
          {erasure.mayConfirm && (
            <Button
              color="red"
              loading={confirm.isPending}
              onClick={() => confirm.mutate(undefined)}
            >
              {t('confirm')}
            </Button>
          )}
          <Button variant="default" loading={stop.isPending} onClick={() => stop.mutate(undefined)}>
            {t('stop')}
          </Button>
        </div>
      )}
    </li>
  );
}
