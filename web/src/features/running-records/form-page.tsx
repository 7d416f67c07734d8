import { Button } from '@mantine/core';
import type { RecordSource } from '@everyplan/contract';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../platform/ask.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { ChooseText } from './choose-text.tsx';
import { PaperForm } from './paper-form.tsx';
import './records.css';
import './paper-form.css';

type TextSource = Extract<RecordSource, { kind: 'text' }>;

/** The form on paper: for a class a sheet each, or one learner’s, or one without a name. */
export function FormPage() {
  const { t } = useTranslation('running-records');
  const { classId = '' } = useParams({ strict: false });
  const classQuery = useQuery(
    ask('GET /api/classes/:classId/running-records', { params: { classId } }),
  );
  const [source, setSource] = useState<TextSource>();
  return (
    <>
      <div className="not-printed">
        <PageHeader
          title={t('form.title')}
          kicker={
            <Link to="/classes/$classId/reading/records" params={{ classId }} className="link">
              {t('title')}
            </Link>
          }
          lead={t('form.lead')}
          actions={
            source && (
              <>
                <Button variant="default" onClick={() => setSource(undefined)}>
                  {t('entry.other')}
                </Button>
                <PrintButton label={t('form.print')} />
              </>
            )
          }
        />
      </div>
      {source === undefined ? (
        <ChooseText
          classId={classId}
          grade={classQuery.data?.learners.find(({ grade }) => grade !== null)?.grade ?? null}
          kinds={['text']}
          go={t('form.go')}
          busy={false}
          onChoose={(chosen) => chosen.kind === 'text' && setSource(chosen)}
        />
      ) : (
        <Sheets classId={classId} source={source} />
      )}
    </>
  );
}

function Sheets({ classId, source }: { readonly classId: string; readonly source: TextSource }) {
  const { t } = useTranslation('running-records');
  const [whose, setWhose] = useState('');
  const query = useQuery(
    ask('GET /api/classes/:classId/running-record-form', {
      params: { classId },
      query: {
        textId: source.textId,
        page: source.page,
        ...(source.words === null ? {} : { words: source.words }),
      },
    }),
  );
  return (
    <Loaded query={query}>
      {(form) => (
        <>
          <label className="not-printed record-whose">
            {t('form.whose')}{' '}
            <select
              className="record-field"
              value={whose}
              onChange={(event) => setWhose(event.currentTarget.value)}
            >
              <option value="">{t('form.all', { count: form.learners.length })}</option>
              <option value="nobody">{t('form.blank')}</option>
              {form.learners.map(({ learnerId, name }) => (
                <option key={learnerId} value={learnerId}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          {whose === 'nobody' ? (
            <PaperForm form={form} learner={undefined} />
          ) : (
            form.learners
              .filter(({ learnerId }) => whose === '' || learnerId === whose)
              .map((learner) => <PaperForm key={learner.learnerId} form={form} learner={learner} />)
          )}
        </>
      )}
    </Loaded>
  );
}
