import { Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../platform/ask.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { BriefResult } from './brief-result.tsx';
import './records.css';

/** A learner's running records, for staff, on the learner's own page. */
export function LearnerRecords({ learnerId }: { readonly learnerId: string }) {
  const { t, i18n } = useTranslation('running-records');
  useEffect(() => void i18n.loadNamespaces('running-records'), [i18n]);
  const query = useQuery(
    ask('GET /api/learners/:learnerId/running-records', { params: { learnerId } }),
  );
  return (
    <section aria-labelledby="running-records">
      <h2 id="running-records">{t('title')}</h2>
      {query.isPending && <Loader size={20} />}
      {query.isError && <ProblemNotice error={query.error} />}
      {query.data?.records.length === 0 && <p className="quiet">{t('list.none')}</p>}
      <ul className="plain record-lines">
        {query.data?.records.map((brief) => (
          <li key={brief.recordId}>
            <Link
              to="/learners/$learnerId/running-records/$recordId"
              params={{ learnerId, recordId: brief.recordId }}
              className="link"
            >
              {brief.title}
            </Link>{' '}
            <span className="quiet small">
              {new Date(`${brief.readOn}T12:00:00`).toLocaleDateString(i18n.language, {
                dateStyle: 'medium',
              })}
            </span>{' '}
            <BriefResult brief={brief} />
          </li>
        ))}
      </ul>
    </section>
  );
}
