import { Button, Progress } from '@mantine/core';
import { IconWand } from '@tabler/icons-react';
import type { Api, RequestOf } from '@everyplan/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { ask } from '../../platform/ask.ts';
import { problemText } from '../../ui/problem-text.ts';
import { announce } from '../../ui/toast-list.ts';

interface DraftRunProps {
  readonly scope: RequestOf<Api['POST /api/draft-runs']>['body']['scope'];
  readonly label: string;
  /** A day of the week to draft; absent: this week. */
  readonly week?: string;
  readonly variant?: 'filled' | 'default';
}

/** Drafts for a class, a school or the district as a job. The job stands in the address: the page may be left and opened again. */
export function DraftRun({ scope, label, week, variant = 'filled' }: DraftRunProps) {
  const { i18n } = useTranslation();
  const { run } = useSearch({ strict: false });
  const follow = useFollow();
  const start = useMutation({
    mutationFn: () =>
      api('POST /api/draft-runs', { body: { scope, ...(week !== undefined && { week }) } }),
    onSuccess: ({ draftRunId }) => follow(draftRunId),
    onError: (error) => announce(problemText(error, i18n).message),
  });
  if (run !== undefined) return <RunProgress draftRunId={run} onEnd={() => follow(undefined)} />;
  return (
    <Button
      leftSection={<IconWand size={18} aria-hidden />}
      variant={variant}
      loading={start.isPending}
      onClick={() => start.mutate()}
    >
      {label}
    </Button>
  );
}

interface RunProgressProps {
  readonly draftRunId: string;
  readonly onEnd: () => void;
}

function RunProgress({ draftRunId, onEnd }: RunProgressProps) {
  const { t } = useTranslation('plans');
  const queryClient = useQueryClient();
  const { data, isError } = useQuery({
    ...ask('GET /api/draft-runs/:draftRunId', { params: { draftRunId } }),
    refetchInterval: 700,
  });
  const state = isError ? 'failed' : data?.state;
  useEffect(() => {
    if (state !== 'done' && state !== 'failed') return;
    announce(t(state === 'done' ? 'class.drafted' : 'class.draftFailed'));
    void queryClient.invalidateQueries({ queryKey: ['GET /api/classes/:classId/needs'] });
    void queryClient.invalidateQueries({ queryKey: ['GET /api/learners/:learnerId/plan'] });
    void queryClient.invalidateQueries({ queryKey: ['GET /api/classes/:classId/weeks'] });
    void queryClient.invalidateQueries({ queryKey: ['GET /api/coverage'] });
    onEnd();
  });
  const total = data?.learnersTotal ?? 0;
  const done = data?.learnersDone ?? 0;
  const label = total > 0 ? t('class.drafting', { done, total }) : t('class.draftingSoon');
  return (
    <div className="draft-run">
      <output className="small">{label}</output>
      <Progress value={total > 0 ? (done / total) * 100 : 4} aria-label={label} animated />
    </div>
  );
}

function useFollow() {
  const navigate = useNavigate();
  return (run: string | undefined) => {
    void navigate({ to: '.', search: (before) => ({ ...before, run }), replace: true });
  };
}
