import { ApiError } from '@everyplan/contract/client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '../../platform/api.ts';
import type { Answer } from '../../platform/ask.ts';

export type Me = Answer<'GET /api/me'>;

/** Who is signed in; null where nobody is. */
export const meQuery = queryOptions<Me | null>({
  queryKey: ['GET /api/me'],
  queryFn: ({ signal }) =>
    api('GET /api/me', signal).catch((error: unknown) => {
      if (error instanceof ApiError && error.status === 401) return null;
      throw error;
    }),
  staleTime: 5 * 60_000,
});

/** Who is signed in, for pages that stand behind sign-in. */
export function useMe(): Me {
  const { data } = useQuery(meQuery);
  if (!data) throw new Error('This page stands behind sign-in.');
  return data;
}
