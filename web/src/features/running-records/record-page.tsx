import type { RecordContent, RunningRecord } from '@everyplan/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../platform/ask.ts';
import { Bones } from '../../ui/bones.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Clash } from './clash.tsx';
import { CountsForm } from './counts-form.tsx';
import { dayText } from './day-text.ts';
import { FinishForm } from './finish-form.tsx';
import { Marking } from './marking.tsx';
import { isClash, type KeptRecord, type Known } from './record-box.ts';
import { SetAside } from './set-aside.tsx';
import { Summary } from './summary.tsx';
import { useRecordBox } from './use-record-box.ts';
import { useRecordings } from './use-recordings.ts';
import { Versions } from './versions.tsx';
import './records.css';

/** One running record: while it is taken, its finishing, and what came of it. */
export function RecordPage() {
  const { t, i18n } = useTranslation('running-records');
  const { learnerId = '', recordId = '' } = useParams({ strict: false });
  const { box, state } = useRecordBox();
  // A newer state was taken up: the page begins anew with it.
  const [round, setRound] = useState(0);
  const anew = () => setRound((before) => before + 1);
  const query = useQuery({
    ...ask('GET /api/learners/:learnerId/running-records/:recordId', {
      params: { learnerId, recordId },
    }),
    refetchOnMount: 'always',
  });
  // What this device holds is newer than the server's, and is there without a network.
  const kept = box.find(recordId);
  const record = query.data ?? kept?.record;
  const refused = state.refused.get(recordId);
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
  // What was read on an earlier visit may be old: marks begin from the newest, where there is a network to ask.
  const isOld = kept === undefined && query.isFetching && !query.isFetchedAfterMount;
  if (record === undefined || isOld) return <Bones rows={8} />;
  return (
    <>
      <PageHeader
        title={t('record.title', { name: record.learnerName })}
        kicker={
          <Link to="/learners/$learnerId" params={{ learnerId }} className="link">
            {record.learnerName}
          </Link>
        }
        lead={`${record.title} · ${dayText(record.readOn, i18n.language)}`}
      />
      {refused === undefined && (
        <output className="small quiet not-printed record-kept">
          {kept === undefined ? t('record.saved') : t('record.onDevice')}
        </output>
      )}
      {isClash(refused) && kept && (
        <Clash
          box={box}
          own={kept}
          newest={record.revision > kept.after ? record : undefined}
          onTaken={anew}
        />
      )}
      {refused && !isClash(refused) && <ProblemNotice error={refused} />}
      {kept === undefined && <SetAside box={box} record={record} onTaken={anew} />}
      <Stages key={`${recordId} ${round}`} record={record} onTaken={anew} />
    </>
  );
}

type Stage = 'mark' | 'finish' | 'read';

interface StagesProps {
  readonly record: RunningRecord;
  /** Another state was taken up. */
  readonly onTaken: () => void;
}

function Stages({ record, onTaken }: StagesProps) {
  const { t } = useTranslation('running-records');
  const { box, state } = useRecordBox();
  const recordings = useRecordings();
  const queryClient = useQueryClient();
  const kept = box.find(record.recordId);
  const [start] = useState(() => startOf(record, kept, box.known(record.recordId)));
  const [content, setContent] = useState(start.content);
  // The revision that the content was made from; the record beside it may be a newer one by somebody else.
  const [after, setAfter] = useState(start.after);
  const isDone = record.finishedAt !== null;
  const [corrects, setCorrects] = useState(isDone && kept?.wants !== 'draft');
  const [stage, setStage] = useState<Stage>(
    corrects || kept?.wants === 'result' || !record.mayChange ? 'read' : 'mark',
  );
  const [because, setBecause] = useState('');
  const onlyCounts = record.passage === '' || content.counts !== null;

  const keep = useCallback(
    (next: RecordContent) => {
      setContent(next);
      // A finished record is corrected in one act at the end, so that its history has no half corrections.
      if (!corrects) box.put({ record, content: next, wants: 'draft', because: '', after });
    },
    [after, box, corrects, record],
  );
  const send = (next: RecordContent, why: string, from = after) => {
    setContent(next);
    box.put({ record, content: next, wants: 'result', because: why, after: from });
    setStage('read');
    void box.flush().then(() => queryClient.invalidateQueries());
  };
  const correct = () => {
    setContent(record.content);
    setAfter(record.revision);
    setCorrects(true);
    setStage('mark');
  };
  const takeUp = (earlier: RecordContent) => {
    box.put({ record, content: earlier, wants: 'draft', because: '', after });
    onTaken();
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
      />
    );
  if (stage === 'read' && isDone)
    return (
      <Summary
        record={record}
        onCorrect={correct}
        onContent={(next, why) => send(next, why, record.revision)}
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
          onSound={corrects ? undefined : onSound}
        />
        <AudioState record={record} waiting={recordings.waiting} />
        {!corrects && <Versions record={record} onTake={takeUp} />}
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
      because={corrects ? { value: because, onChange: setBecause } : undefined}
    />
  );
}

/** What the page begins with: what this device holds, else the newest that is known. */
function startOf(
  record: RunningRecord,
  kept: KeptRecord | undefined,
  known: Known | undefined,
): { readonly content: RecordContent; readonly after: number } {
  if (kept !== undefined) return kept;
  const newest = known !== undefined && known.revision > record.revision ? known : record;
  return { content: newest.content, after: newest.revision };
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
