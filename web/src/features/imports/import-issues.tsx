import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleX } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { Bones } from '../../ui/bones.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import type { ImportIssue, ImportRun } from './import-run.ts';

type Severity = ImportIssue['severity'];

/** What is wrong with a file: where, what, and what to do about it. */
export function ImportIssues({ run }: { readonly run: ImportRun }) {
  const { t } = useTranslation('imports');
  const [severity, setSeverity] = useState<Severity>();
  if (run.errorCount + run.warningCount === 0) return <p className="quiet">{t('noIssues')}</p>;
  return (
    <section className="stack" aria-labelledby="issues">
      <div className="row spread">
        <h2 id="issues">{t('issues')}</h2>
        <p className="quiet">
          {t('errors', { count: run.errorCount })} · {t('warnings', { count: run.warningCount })}
        </p>
      </div>
      {run.errorCount > 0 && run.warningCount > 0 && (
        <div className="pills">
          {([undefined, 'error', 'warning'] as const).map((each) => (
            <button
              key={each ?? 'all'}
              type="button"
              className="pill"
              aria-pressed={each === severity}
              onClick={() => setSeverity(each)}
            >
              {t(`severity.${each ?? 'all'}`)}
            </button>
          ))}
        </div>
      )}
      <IssueList importId={run.importId} severity={severity} />
    </section>
  );
}

interface IssueListProps {
  readonly importId: string;
  readonly severity: Severity | undefined;
}

function IssueList({ importId, severity }: IssueListProps) {
  const { t } = useTranslation(['imports', 'ui']);
  const query = useInfiniteQuery({
    queryKey: ['GET /api/imports/:importId/issues', importId, severity],
    queryFn: ({ pageParam, signal }) =>
      api(
        'GET /api/imports/:importId/issues',
        { params: { importId }, query: { severity, after: pageParam } },
        signal,
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextAfter }) => nextAfter ?? undefined,
  });
  if (query.isPending) return <Bones rows={4} />;
  if (query.isError)
    return <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <>
      <table className="issues">
        <thead>
          <tr>
            <th scope="col">{t('imports:where')}</th>
            <th scope="col">{t('imports:field')}</th>
            <th scope="col">{t('imports:message')}</th>
            <th scope="col">{t('imports:next')}</th>
          </tr>
        </thead>
        <tbody>
          {query.data.pages
            .flatMap((page) => page.issues)
            .map((issue, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- an issue has no id; the list only grows at its end
              <IssueLine key={index} issue={issue} />
            ))}
        </tbody>
      </table>
      {query.hasNextPage && (
        <Button
          variant="default"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {t('ui:more')}
        </Button>
      )}
    </>
  );
}

function IssueLine({ issue }: { readonly issue: ImportIssue }) {
  const { t } = useTranslation('imports');
  const isError = issue.severity === 'error';
  return (
    <tr>
      <th scope="row">
        <StateMark
          tone={isError ? 'clay' : 'sun'}
          icon={isError ? <IconCircleX aria-hidden /> : <IconAlertTriangle aria-hidden />}
        >
          {t(`severityOne.${issue.severity}`)}
        </StateMark>
        <p className="issue-place">
          {issue.file}
          {issue.row !== null && `, ${t('row', { row: issue.row })}`}
        </p>
      </th>
      <td>
        {issue.field}
        {issue.value !== null && <code className="issue-value">{issue.value}</code>}
      </td>
      <td>{issue.message}</td>
      <td>{issue.next}</td>
    </tr>
  );
}
