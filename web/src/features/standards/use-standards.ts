import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../../platform/api.ts';

export interface StandardsQuery {
  readonly frameworkId?: string | undefined;
  readonly parentId?: string | undefined;
  readonly search?: string | undefined;
  readonly grade?: string | undefined;
}

/** Standards below a parent or found by words, page by page. */
export function useStandards(query: StandardsQuery, enabled: 'always' | 'when-searching') {
  return useInfiniteQuery({
    queryKey: ['GET /api/standards', query],
    queryFn: ({ pageParam, signal }) =>
      api('GET /api/standards', { query: { ...query, after: pageParam } }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextAfter }) => nextAfter ?? undefined,
    enabled: enabled === 'always' || (query.search ?? '') !== '',
  });
}
