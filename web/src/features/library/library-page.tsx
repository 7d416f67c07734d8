import { Button } from '@mantine/core';
import { IconBook2, IconPlus } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { Bones } from '../../ui/bones.tsx';
import { Empty } from '../../ui/empty.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { readFilters } from './filters.ts';
import { LibraryFinder } from './library-finder.tsx';
import { LibraryCard } from './library-card.tsx';
import './library.css';

/** The library for staff: search, filters with their counts, and the texts with covers and levels. */
export function LibraryPage() {
  const { t } = useTranslation(['library', 'ui']);
  const filters = readFilters(useSearch({ strict: false }));
  const result = useTexts();
  const texts = result.data?.pages.flatMap((page) => page.texts) ?? [];
  const first = result.data?.pages[0];
  const isFiltered = Object.values(filters).some((value) => value !== undefined);
  return (
    <>
      <PageHeader
        title={t(filters.retired === 'yes' ? 'library:retiredTitle' : 'library:title')}
        lead={t('library:lead')}
        actions={
          <>
            <Link to="/texts/measure" className="link">
              {t('library:measure')}
            </Link>
            <Link to="/texts/add" className="plain-link">
              <Button component="span" leftSection={<IconPlus size={18} aria-hidden />}>
                {t('library:add')}
              </Button>
            </Link>
          </>
        }
      />
      <LibraryFinder facets={first?.facets} />
      {result.isError && (
        <ProblemNotice error={result.error} onRetry={() => void result.refetch()} />
      )}
      {result.isPending && <Bones rows={8} />}
      <div className="row spread library-found">
        <output className="quiet small">
          {first !== undefined && t('library:found', { count: first.total })}
        </output>
        <Link
          to="/texts"
          search={filters.retired === 'yes' ? {} : { show: 'retired' }}
          className="link small"
        >
          {t(filters.retired === 'yes' ? 'library:showKept' : 'library:showRetired')}
        </Link>
      </div>
      {result.isSuccess && texts.length === 0 && <Nothing isFiltered={isFiltered} />}
      <ul className="library-cards">
        {texts.map((text) => (
          <LibraryCard key={text.textId} text={text} />
        ))}
      </ul>
      {result.hasNextPage && (
        <Button
          mt="md"
          variant="default"
          loading={result.isFetchingNextPage}
          onClick={() => void result.fetchNextPage()}
        >
          {t('ui:more')}
        </Button>
      )}
    </>
  );
}

function useTexts() {
  const filters = readFilters(useSearch({ strict: false }));
  return useInfiniteQuery({
    queryKey: ['GET /api/texts', filters],
    queryFn: ({ pageParam, signal }) =>
      api('GET /api/texts', { query: { ...filters, after: pageParam } }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextAfter }) => nextAfter ?? undefined,
    // While a filter changes, the list stays where it is.
    placeholderData: (before) => before,
  });
}

function Nothing({ isFiltered }: { readonly isFiltered: boolean }) {
  const { t } = useTranslation('library');
  const navigate = useNavigate();
  return (
    <Empty
      icon={<IconBook2 size={40} stroke={1.5} aria-hidden />}
      title={t(isFiltered ? 'noneTitle' : 'emptyTitle')}
      text={t(isFiltered ? 'noneText' : 'emptyText')}
    >
      {isFiltered && (
        <Button variant="default" onClick={() => void navigate({ to: '/texts', search: {} })}>
          {t('reset')}
        </Button>
      )}
    </Empty>
  );
}
