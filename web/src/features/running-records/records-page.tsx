import { Button } from '@mantine/core';
import { IconEar } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Answer, ask } from '../../platform/ask.ts';
import { Empty } from '../../ui/empty.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ReadingMenu } from '../shelf/reading-menu.tsx';
import { BriefResult } from './brief-result.tsx';
import { dayText } from './day-text.ts';
import { StartSheet } from './start-sheet.tsx';
import './records.css';

type ClassRecords = Answer<'GET /api/classes/:classId/running-records'>;
type Learner = ClassRecords['learners'][number];

/** Who of a class was listened to when, longest ago first, and the next one to listen to. */
export function RecordsPage() {
  const { t } = useTranslation('running-records');
  const { classId = '' } = useParams({ strict: false });
  const query = useQuery(ask('GET /api/classes/:classId/running-records', { params: { classId } }));
  return (
    <>
      <PageHeader
        title={t('title')}
        kicker={
          <Link to="/classes/$classId" params={{ classId }} className="link">
            {t('list.back')}
          </Link>
        }
        lead={t('list.lead')}
        actions={
          <>
            <Link
              to="/classes/$classId/reading/records/form"
              params={{ classId }}
              className="plain-link"
            >
              <Button component="span" variant="default">
                {t('list.form')}
              </Button>
            </Link>
            {query.data?.mayRecord && (
              <Link
                to="/classes/$classId/reading/records/entry"
                params={{ classId }}
                className="plain-link"
              >
                <Button component="span" variant="default">
                  {t('list.entry')}
                </Button>
              </Link>
            )}
          </>
        }
      />
      <ReadingMenu classId={classId} />
      <Loaded query={query}>{(data) => <List classId={classId} data={data} />}</Loaded>
    </>
  );
}

function List({ classId, data }: { readonly classId: string; readonly data: ClassRecords }) {
  const { t } = useTranslation('running-records');
  const [starting, setStarting] = useState<Learner>();
  if (data.learners.length === 0)
    return (
      <Empty
        icon={<IconEar size={40} stroke={1.5} aria-hidden />}
        title={t('list.emptyTitle')}
        text={t('list.emptyText')}
      />
    );
  const learners = data.learners.toSorted((a, b) =>
    (a.latest?.readOn ?? '').localeCompare(b.latest?.readOn ?? ''),
  );
  return (
    <>
      <table className="record-list">
        <thead>
          <tr>
            <th scope="col">{t('list.learner')}</th>
            <th scope="col">{t('list.latest')}</th>
            <th scope="col">{t('list.result')}</th>
            <th scope="col">
              <span className="hidden">{t('list.next')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {learners.map((learner) => (
            <Row
              key={learner.learnerId}
              learner={learner}
              mayRecord={data.mayRecord}
              onStart={() => setStarting(learner)}
            />
          ))}
        </tbody>
      </table>
      {starting && (
        <StartSheet
          classId={classId}
          learnerId={starting.learnerId}
          name={starting.givenName}
          grade={starting.grade}
          onClose={() => setStarting(undefined)}
        />
      )}
    </>
  );
}

interface RowProps {
  readonly learner: Learner;
  readonly mayRecord: boolean;
  readonly onStart: () => void;
}

function Row({ learner, mayRecord, onStart }: RowProps) {
  const { t } = useTranslation('running-records');
  const { learnerId, latest, draft } = learner;
  const name = `${learner.givenName} ${learner.familyName}`;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label={t('list.latest')}>
        {latest ? <BriefTitle learnerId={learnerId} brief={latest} /> : t('list.never')}
      </td>
      <td data-label={t('list.result')}>{latest && <BriefResult brief={latest} />}</td>
      <td className="record-act">
        {draft && (
          <Link
            to="/learners/$learnerId/running-records/$recordId"
            params={{ learnerId, recordId: draft.recordId }}
            className="link"
          >
            {t('list.goOn', { name })}
          </Link>
        )}
        {mayRecord && !draft && (
          <Button variant="default" aria-label={t('list.startWith', { name })} onClick={onStart}>
            {t('list.start')}
          </Button>
        )}
      </td>
    </tr>
  );
}

function BriefTitle({
  learnerId,
  brief,
}: {
  readonly learnerId: string;
  readonly brief: NonNullable<Learner['latest']>;
}) {
  const { i18n } = useTranslation('running-records');
  return (
    <>
      <Link
        to="/learners/$learnerId/running-records/$recordId"
        params={{ learnerId, recordId: brief.recordId }}
        className="link"
      >
        {brief.title}
      </Link>{' '}
      <span className="quiet small">{dayText(brief.readOn, i18n.language)}</span>
    </>
  );
}
