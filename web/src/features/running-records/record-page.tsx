import type { RecordContent, RunningRecord } from '@everyplan/contract';
import { ApiError } from '@everyplan/contract/client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../platform/ask.ts';
import { Bones } from '../../ui/bones.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { CountsForm } from './counts-form.tsx';
import { FinishForm } from './finish-form.tsx';
import { Marking } from './marking.tsx';
import { Summary } from './summary.tsx';
import { useRecordBox } from './use-record-box.ts';
import { useRecordings } from './use-recordings.ts';
import './records.css';

/** One running record: while it is taken, its finishing, and what came of it. */
export function RecordPage() {
  const { t } = useTranslation('running-records');
  const { learnerId = '', recordId = '' } = useParams({ strict: false });
  const { box, state } = useRecordBox();
  const query = useQuery(
    ask('GET /api/learners/:learnerId/running-records/:recordId', {
      params: { learnerId, recordId },
    }),
  );
  // What this device holds is newer than the server's, and is there without a network.
  const kept = box.find(recordId);
  const record = query.data ?? kept?.record;
  const refetch = query.refetch;
  useEffect(() => {
    if (state.state === 'sent') void refetch();
  }, [state.state, refetch]);
  if (record === undefined && query.isError)
    return (
      <>
        <PageHeader title={t('title')} />
        <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />
      </>
    );
  if (record === undefined) return <Bones rows={8} />;
  return (
    <>
      <PageHeader
        title={t('record.title', { name: record.learnerName })}
        kicker={
          <Link to="/learners/$learnerId" params={{ learnerId }} className="link">
            {record.learnerName}
          </Link>
        }
        lead={`${record.title} · ${new Date(`${record.readOn}T12:00:00`).toLocaleDateString(undefined, { dateStyle: 'medium' })}`}
      />
      <SendingState waiting={kept !== undefined} refused={state.refused.get(recordId)} />
      <Stages key={recordId} record={record} />
    </>
  );
}

function SendingState({
  waiting,
  refused,
}: {
  readonly waiting: boolean;
  readonly refused: ApiError | undefined;
}) {
  const { t } = useTranslation('running-records');
  if (refused !== undefined) return <ProblemNotice error={refused} />;
  return (
    <output className="small quiet not-printed record-kept">
      {waiting ? t('record.onDevice') : t('record.saved')}
    </output>
  );
}

type Stage = 'mark' | 'finish' | 'read';

function Stages({ record }: { readonly record: RunningRecord }) {
  const { t } = useTranslation('running-records');
  const { box, state } = useRecordBox();
  const recordings = useRecordings();
  const queryClient = useQueryClient();
  const kept = box.find(record.recordId);
  const [content, setContent] = useState(kept?.content ?? record.content);
  const isDone = record.finishedAt !== null;
  const [stage, setStage] = useState<Stage>(
    isDone || kept?.wants === 'result' || !record.mayChange ? 'read' : 'mark',
  );
  const [because, setBecause] = useState('');
  const onlyCounts = record.passage === '' || content.counts !== null;

  const keep = useCallback(
    (next: RecordContent) => {
      setContent(next);
      // A finished record is corrected in one act at the end, so that its history has no half corrections.
      if (!isDone) box.put({ record, content: next, wants: 'draft', because: '' });
    },
    [box, isDone, record],
  );
  const send = (next: RecordContent, why: string) => {
    setContent(next);
    box.put({ record, content: next, wants: 'result', because: why });
    setStage('read');
    void box.flush().then(() => queryClient.invalidateQueries());
  };
  const onSound = (sound: Blob, offsetMs: number, audioId: string) => {
    const { learnerId, recordId } = record;
    void recordings.keep({ audioId, sound, offsetMs, learnerId, recordId });
  };
  if (state.refused.has(record.recordId) && stage === 'read')
    return (
      <FinishForm
        questions={record.questions}
        language={record.language}
        content={content}
        onChange={keep}
        onBack={() => setStage('mark')}
        onSave={() => send(content, because)}
        saving={false}
      />
    );
  if (stage === 'read' && isDone)
    return (
      <Summary
        record={record}
        onCorrect={() => setStage('mark')}
        onContent={(next) => send(next, t('cues.because'))}
      />
    );
  if (stage === 'read')
    return <output>{record.mayChange ? t('record.waits') : t('record.notYours')}</output>;
  if (stage === 'mark' && onlyCounts)
    return <CountsForm content={content} onChange={keep} onDone={() => setStage('finish')} />;
  if (stage === 'mark')
    return (
      <>
        <Marking
          record={record}
          content={content}
          onChange={keep}
          onDone={() => setStage('finish')}
          onSound={isDone ? undefined : onSound}
        />
        <AudioState record={record} waiting={recordings.waiting} />
      </>
    );
  return (
    <FinishForm
      questions={record.questions}
      language={record.language}
      content={content}
      onChange={keep}
      onBack={() => setStage('mark')}
      onSave={() => send(content, because)}
      saving={state.state === 'sending'}
      because={isDone ? { value: because, onChange: setBecause } : undefined}
    />
  );
}

function AudioState({
  record,
  waiting,
}: {
  readonly record: RunningRecord;
  readonly waiting: number;
}) {
  const { t } = useTranslation('running-records');
  if (waiting > 0) return <output className="small quiet">{t('audio.waits')}</output>;
  return record.audio.length > 0 ? (
    <output className="small quiet">{t('audio.kept')}</output>
  ) : null;
}
