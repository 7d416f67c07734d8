import { Button, TextInput } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { AttachedFile } from '../../ui/attach-file.tsx';
import { Bones } from '../../ui/bones.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { announce } from '../../ui/toast-list.ts';
import { When } from '../../ui/when.tsx';
import { useLearner } from '../learners/learner.ts';
import type { Evidence } from './estimate.ts';
import { aboutOf, type RecordRow } from './record/record.ts';

interface EvidenceSheetProps {
  readonly learnerId: string;
  readonly about: Pick<RecordRow['about'], 'aboutId' | 'isStandard' | 'title'>;
  readonly onClose: () => void;
}

/** The evidence behind a number, newest first. */
export function EvidenceSheet({ learnerId, about, onClose }: EvidenceSheetProps) {
  const { t } = useTranslation(['mastery', 'ui']);
  const asked = aboutOf(about);
  const query = useInfiniteQuery({
    queryKey: ['GET /api/learners/:learnerId/evidence', { learnerId, ...asked }],
    queryFn: ({ pageParam, signal }) =>
      api(
        'GET /api/learners/:learnerId/evidence',
        { params: { learnerId }, query: { ...asked, after: pageParam } },
        signal,
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextAfter }) => nextAfter ?? undefined,
  });
  const name = about.title;
  const evidence = query.data?.pages.flatMap((page) => page.evidence);
  return (
    <Sheet title={t('mastery:evidence.title', { name })} onClose={onClose}>
      {query.isError && <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <Bones />}
      {evidence?.length === 0 && <p className="quiet">{t('mastery:evidence.none')}</p>}
      <ol className="plain">
        {evidence?.map((each) => (
          <EvidenceLine key={each.evidenceId} learnerId={learnerId} evidence={each} />
        ))}
      </ol>
      {query.hasNextPage && (
        <Button
          mt="md"
          variant="default"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {t('ui:more')}
        </Button>
      )}
    </Sheet>
  );
}

interface EvidenceLineProps {
  readonly learnerId: string;
  readonly evidence: Evidence;
}

function EvidenceLine({ learnerId, evidence }: EvidenceLineProps) {
  const { t } = useTranslation('mastery');
  const { data: learner } = useLearner();
  const mayRetract = learner?.may.recordEvidence === true && !evidence.retracted;
  return (
    <li className={evidence.retracted ? 'evidence-line evidence-retracted' : 'evidence-line'}>
      <p>
        <Score score={evidence.score} />
        {evidence.problem && (
          <span className="quiet"> · {t('evidence.problem', { problem: evidence.problem })}</span>
        )}
      </p>
      <p className="quiet small">
        {evidence.occurredAt ? <When at={evidence.occurredAt} /> : t('evidence.noDate')} ·{' '}
        {t(`evidence.sources.${evidence.source}`)}
        {evidence.recordedByName && ` · ${t('evidence.by', { name: evidence.recordedByName })}`}
        {evidence.retracted && ` · ${t('evidence.retracted')}`}
      </p>
      {evidence.note && <p>{evidence.note}</p>}
      {evidence.attachment && <AttachedFile attached={evidence.attachment} />}
      {mayRetract && <Retract learnerId={learnerId} evidenceId={evidence.evidenceId} />}
    </li>
  );
}

function Score({ score }: { readonly score: number }) {
  const { t } = useTranslation('mastery');
  if (score >= 1) return <strong>{t('evidence.right')}</strong>;
  if (score <= 0) return <strong>{t('evidence.notYet')}</strong>;
  return <strong>{t('evidence.partly', { percent: Math.round(score * 100) })}</strong>;
}

function Retract(params: { readonly learnerId: string; readonly evidenceId: string }) {
  const { t } = useTranslation(['mastery', 'ui']);
  const [asked, setAsked] = useState(false);
  const queryClient = useQueryClient();
  const retract = useMutation({
    mutationFn: (reason: string) =>
      api('POST /api/learners/:learnerId/evidence/:evidenceId/retraction', {
        params,
        body: { reason },
      }),
    onSuccess: async () => {
      announce(t('mastery:evidence.retractDone'));
      await queryClient.invalidateQueries();
    },
  });
  if (!asked)
    return (
      <button type="button" className="text-button small" onClick={() => setAsked(true)}>
        {t('mastery:evidence.retract')}
      </button>
    );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    retract.mutate(String(new FormData(event.currentTarget).get('reason')));
  };
  return (
    <form className="stack" style={{ gap: '0.5rem' }} onSubmit={submit}>
      {retract.isError && <ProblemNotice error={retract.error} />}
      <TextInput
        ref={(input) => input?.focus()}
        name="reason"
        label={t('mastery:evidence.reason')}
        maxLength={500}
        required
        withAsterisk={false}
      />
      <div className="row">
        <Button type="submit" size="xs" loading={retract.isPending}>
          {t('mastery:evidence.retractSubmit')}
        </Button>
        <Button size="xs" variant="subtle" onClick={() => setAsked(false)}>
          {t('ui:cancel')}
        </Button>
      </div>
    </form>
  );
}
