import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ask, type Answer } from '../../platform/ask.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { When } from '../../ui/when.tsx';
import { Erasures } from './erasures.tsx';
import { RequestItem } from './request-item.tsx';
import { SealedRecords } from './sealed-records.tsx';
import { Settings } from './settings.tsx';
import './trust.css';

type Overview = Answer<'GET /api/trust'>;

/** For whoever answers for the data: who waits for an answer, what is to be deleted, what left the server. */
export function TrustPage() {
  const { t } = useTranslation('trust');
  const requests = useQuery(ask('GET /api/data-requests'));
  const overview = useQuery(ask('GET /api/trust'));
  return (
    <div className="trust-page">
      <PageHeader title={t('title')} lead={t('lead')} />
      <section className="card trust-part" aria-labelledby="trust-requests">
        <h2 id="trust-requests">{t('requests')}</h2>
        <Loaded query={requests} rows={3}>
          {({ requests: open }) =>
            open.length === 0 ? (
              <p className="quiet">{t('noRequests')}</p>
            ) : (
              <ul className="plain">
                {open.map(({ learner, ...request }) => (
                  <RequestItem
                    key={request.requestId}
                    learnerId={learner.learnerId}
                    learnerName={learner.name}
                    request={request}
                    may="answer"
                  />
                ))}
              </ul>
            )
          }
        </Loaded>
      </section>
      <Erasures />
      <Loaded query={overview} rows={5}>
        {(found) => (
          <>
            <Exports exports={found.exports} />
            {found.sealed && <SealedRecords sealed={found.sealed} />}
            {found.sealed && (
              <Settings key={JSON.stringify(found.setting)} setting={found.setting} />
            )}
          </>
        )}
      </Loaded>
    </div>
  );
}

function Exports({ exports }: Pick<Overview, 'exports'>) {
  const { t } = useTranslation('trust');
  return (
    <section className="card trust-part" aria-labelledby="trust-exports">
      <h2 id="trust-exports">{t('exports')}</h2>
      {exports.length === 0 && <p className="quiet">{t('noExports')}</p>}
      <ul className="plain" hidden={exports.length === 0}>
        {exports.map(({ happenedAt, learner, who }) => (
          <li key={`${happenedAt}${learner.learnerId}`}>
            {who === null
              ? t('exportByCommand', { name: learner.name })
              : t('exportLine', { name: learner.name, who: who.name })}{' '}
            <span className="quiet small">
              <When at={happenedAt} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
