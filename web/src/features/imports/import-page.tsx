import { Button, Progress } from '@mantine/core';
import { IconArrowBackUp, IconCheck } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { ask } from '../../platform/ask.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { problemText } from '../../ui/problem-text.ts';
import { announce } from '../../ui/toast-list.ts';
import { When } from '../../ui/when.tsx';
import { type ImportRun, isMoving } from './import-run.ts';
import { ImportCounts } from './import-counts.tsx';
import { ImportIssues } from './import-issues.tsx';
import { ImportStateMark } from './import-state-mark.tsx';
import './imports.css';

const importQuery = (importId: string) =>
  ask('GET /api/imports/:importId', { params: { importId } });

/** One import: how far it is, what it would change, what is wrong with the file, and saying yes to it. */
export function ImportPage() {
  const { importId = '' } = useParams({ strict: false });
  const query = useQuery({
    ...importQuery(importId),
    refetchInterval: ({ state }) => (state.data && isMoving(state.data.state) ? 800 : false),
  });
  return <Loaded query={query}>{(run) => <RunParts run={run} />}</Loaded>;
}

function RunParts({ run }: { readonly run: ImportRun }) {
  const { t } = useTranslation('imports');
  return (
    <>
      <PageHeader
        title={run.fileName}
        kicker={
          <Link to="/imports" className="link">
            {t('back')}
          </Link>
        }
        lead={
          <>
            {t(`kinds.${run.kind}`)} · <When at={run.startedAt} />
            {run.startedByName && ` · ${t('by', { name: run.startedByName })}`}
          </>
        }
        actions={<Actions run={run} />}
      />
      <div className="stack" style={{ gap: '2rem' }}>
        {isMoving(run.state) && <Moving run={run} />}
        {run.state === 'refused' && <p>{t('refusedText')}</p>}
        {run.state === 'failed' && <p>{t('failedText')}</p>}
        {!isMoving(run.state) && <ImportCounts run={run} />}
        {!isMoving(run.state) && <ImportIssues run={run} />}
      </div>
    </>
  );
}

function Moving({ run }: { readonly run: ImportRun }) {
  const { t, i18n } = useTranslation('imports');
  const number = (value: number) => value.toLocaleString(i18n.language);
  const { done, total } = run.progress;
  const text =
    total === null
      ? t('progressSome', { done: number(done) })
      : t('progress', { done: number(done), total: number(total) });
  return (
    <section className="card stack">
      <output>
        <strong>{t(`states.${run.state}`)}</strong> {text}
      </output>
      <Progress
        size="lg"
        radius="xl"
        animated
        value={total ? (done / total) * 100 : 100}
        aria-label={t(`states.${run.state}`)}
      />
      <p className="quiet">{t('leave')}</p>
    </section>
  );
}

function Actions({ run }: { readonly run: ImportRun }) {
  const { t } = useTranslation('imports');
  const act = useAct(run.importId);
  return (
    <>
      <ImportStateMark state={run.state} />
      {run.canUndo && run.state === 'done' && (
        <Button
          variant="default"
          title={t('undoHelp')}
          leftSection={<IconArrowBackUp size={18} aria-hidden />}
          loading={act.isPending}
          onClick={() => act.mutate('undo')}
        >
          {t('undo')}
        </Button>
      )}
      {run.state === 'ready' && (
        <Button
          leftSection={<IconCheck size={18} aria-hidden />}
          loading={act.isPending}
          onClick={() => act.mutate('commit')}
        >
          {t('commit')}
        </Button>
      )}
    </>
  );
}

function useAct(importId: string) {
  const { t, i18n } = useTranslation('imports');
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (act: 'commit' | 'undo') =>
      act === 'commit'
        ? api('POST /api/imports/:importId/commit', { params: { importId } })
        : api('POST /api/imports/:importId/undo', { params: { importId } }),
    onSuccess: (run, act) => {
      queryClient.setQueryData(importQuery(importId).queryKey, run);
      announce(t(act === 'commit' ? 'committed' : 'undoing'));
    },
    onError: (error) => {
      const { message, next } = problemText(error, i18n);
      announce(`${message} ${next}`);
    },
  });
}
