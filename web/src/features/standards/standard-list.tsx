import { Button } from '@mantine/core';
import { IconArrowUp, IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ask } from '../../platform/ask.ts';
import { Bones } from '../../ui/bones.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import type { StandardRow } from './standard.ts';
import { type StandardsQuery, useStandards } from './use-standards.ts';

interface StandardListProps {
  readonly frameworkTitle: string;
  readonly query: StandardsQuery;
}

/** One level of the tree, or what a search found. */
export function StandardList({ frameworkTitle, query }: StandardListProps) {
  const { t } = useTranslation(['standards', 'ui']);
  const result = useStandards(query, 'always');
  if (result.isError)
    return <ProblemNotice error={result.error} onRetry={() => void result.refetch()} />;
  if (result.isPending) return <Bones rows={10} />;
  const standards = result.data.pages.flatMap((page) => page.standards);
  const total = result.data.pages[0]?.total ?? 0;
  return (
    <section className="stack" aria-live="polite">
      {query.parentId ? (
        <Trail standardId={query.parentId} frameworkTitle={frameworkTitle} />
      ) : (
        <p className="quiet">{t('standards:found', { count: total })}</p>
      )}
      {standards.length === 0 && <p>{t('standards:nothingFound')}</p>}
      <ul className="plain standards">
        {standards.map((standard) => (
          <StandardLine key={standard.standardId} standard={standard} />
        ))}
      </ul>
      {result.hasNextPage && (
        <Button
          variant="default"
          loading={result.isFetchingNextPage}
          onClick={() => void result.fetchNextPage()}
        >
          {t('ui:more')}
        </Button>
      )}
    </section>
  );
}

function StandardLine({ standard }: { readonly standard: StandardRow }) {
  const { t } = useTranslation('standards');
  const name = standard.shortTitle ?? standard.statement;
  return (
    <li className="standard-line">
      <div>
        <Link
          to="/standards/$standardId"
          params={{ standardId: standard.standardId }}
          className="standard-name"
        >
          {standard.code && <span className="code">{standard.code}</span>} {name}
        </Link>
        {standard.iCan && <p className="quiet small">{standard.iCan}</p>}
      </div>
      {standard.childCount > 0 && (
        <Link
          to="/standards"
          search={(before) => ({
            framework: before.framework,
            parent: standard.standardId,
          })}
          className="pill"
          aria-label={t('open', { name: standard.code ?? name })}
        >
          {t('inside', { count: standard.childCount })}
          <IconChevronRight size={16} aria-hidden />
        </Link>
      )}
    </li>
  );
}

function Trail(props: { readonly standardId: string; readonly frameworkTitle: string }) {
  const { t } = useTranslation('standards');
  const { standardId } = props;
  const { data } = useQuery(ask('GET /api/standards/:standardId', { params: { standardId } }));
  return (
    <nav aria-label={t('up')} data-tabs>
      <ol className="plain row trail">
        <li>
          <Link
            to="/standards"
            search={(before) => ({ framework: before.framework })}
            className="link"
          >
            <IconArrowUp size={15} aria-hidden /> {props.frameworkTitle || t('top')}
          </Link>
        </li>
        {data?.ancestors.map((each) => (
          <li key={each.standardId}>
            <Link
              to="/standards"
              search={(before) => ({ framework: before.framework, parent: each.standardId })}
              className="link"
            >
              {each.code ?? each.title}
            </Link>
          </li>
        ))}
        {data && (
          <li aria-current="true">
            <strong>{data.code ?? data.shortTitle ?? data.statement}</strong>
          </li>
        )}
      </ol>
    </nav>
  );
}
