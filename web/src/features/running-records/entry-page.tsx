import { Button } from '@mantine/core';
import type { RecordSource } from '@everyplan/contract';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../platform/ask.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ChooseText } from './choose-text.tsx';
import { EntryRow } from './entry-row.tsx';
import { today } from './today.ts';
import './records.css';

/** Records from paper: what was read once for all, then a line of numbers for each learner. */
export function EntryPage() {
  const { t } = useTranslation('running-records');
  const { classId = '' } = useParams({ strict: false });
  const query = useQuery(ask('GET /api/classes/:classId/running-records', { params: { classId } }));
  const [source, setSource] = useState<RecordSource>();
  const [readOn, setReadOn] = useState(today);
  return (
    <>
      <PageHeader
        title={t('entry.title')}
        kicker={
          <Link to="/classes/$classId/reading/records" params={{ classId }} className="link">
            {t('title')}
          </Link>
        }
        lead={t('entry.lead')}
      />
      {source === undefined ? (
        <ChooseText
          classId={classId}
          grade={query.data?.learners.find(({ grade }) => grade !== null)?.grade ?? null}
          kinds={['text', 'book']}
          go={t('entry.go')}
          busy={false}
          onChoose={setSource}
        />
      ) : (
        <>
          <div className="row record-entry-head">
            <label>
              {t('entry.readOn')}{' '}
              <input
                className="record-field"
                type="date"
                value={readOn}
                max={today()}
                onChange={(event) => setReadOn(event.currentTarget.value)}
              />
            </label>
            <Button variant="default" onClick={() => setSource(undefined)}>
              {t('entry.other')}
            </Button>
          </div>
          <Loaded query={query}>
            {({ learners }) => (
              <table className="record-entry" key={JSON.stringify(source)}>
                <thead>
                  <tr>
                    {(
                      [
                        'learner',
                        'words',
                        'errors',
                        'selfCorrections',
                        'time',
                        'expression',
                        'retell',
                        'state',
                      ] as const
                    ).map((column) => (
                      <th key={column} scope="col">
                        {t(`entry.columns.${column}`)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {learners.map((learner, index) => (
                    <EntryRow
                      key={learner.learnerId}
                      learner={learner}
                      source={source}
                      readOn={readOn}
                      begins={index === 0}
                    />
                  ))}
                </tbody>
              </table>
            )}
          </Loaded>
        </>
      )}
    </>
  );
}
