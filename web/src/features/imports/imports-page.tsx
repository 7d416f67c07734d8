import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { Bones } from '../../ui/bones.tsx';
import { Empty } from '../../ui/empty.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { When } from '../../ui/when.tsx';
import type { ImportRun } from './import-run.ts';
import { ImportStateMark } from './import-state-mark.tsx';
import { SendFile } from './send-file.tsx';
import './imports.css';

/** Files in: send one to be checked, and what came in before. */
export function ImportsPage() {
  const { t } = useTranslation('imports');
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="imports-parts">
        <SendFile />
        <History />
      </div>
    </>
  );
}

function History() {
  const { t } = useTranslation(['imports', 'ui']);
  const query = useInfiniteQuery({
    queryKey: ['GET /api/imports'],
    queryFn: ({ pageParam, signal }) =>
      api('GET /api/imports', { query: { after: pageParam } }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextAfter }) => nextAfter ?? undefined,
  });
  const imports = query.data?.pages.flatMap((page) => page.imports);
  return (
    <section className="stack" aria-labelledby="history">
      <h2 id="history">{t('imports:history')}</h2>
      {query.isPending && <Bones />}
      {query.isError && <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />}
      {imports?.length === 0 && (
        <Empty
          icon={<IconFileImport size={40} stroke={1.5} aria-hidden />}
          title={t('imports:emptyTitle')}
          text={t('imports:emptyText')}
        />
      )}
      <ul className="plain">
        {imports?.map((run) => (
          <RunLine key={run.importId} run={run} />
        ))}
      </ul>
      {query.hasNextPage && (
        <Button
          variant="default"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {t('ui:more')}
        </Button>
      )}
    </section>
  );
}

function RunLine({ run }: { readonly run: ImportRun }) {
  const { t } = useTranslation('imports');
  return (
    <li className="run-line">
      <div>
        <Link to="/imports/$importId" params={{ importId: run.importId }} className="link">
          {run.fileName}
        </Link>
        <p className="quiet small">
          {t(`kinds.${run.kind}`)} · <When at={run.startedAt} />
          {run.startedByName && ` · ${t('by', { name: run.startedByName })}`}
        </p>
      </div>
      <ImportStateMark state={run.state} />
    </li>
  );
}
