import { ApiError } from '@everyplan/contract/client';
import { QueryCache, QueryClient } from '@tanstack/react-query';

const refused = (error: unknown) => error instanceof ApiError && error.status < 500;

/** Server state of this tab. A session that ended anywhere leads back to sign-in, and from there to the same page. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => {
      if (!(error instanceof ApiError) || error.status !== 401) return;
      // A tablet that belongs to a class shows its names again.
      if (localStorage.getItem('everyplan.class-door') !== null) {
        window.location.assign('/card');
        return;
      }
      const next = encodeURIComponent(window.location.pathname + window.location.search);
      window.location.assign(`/sign-in?next=${next}`);
    },
  }),
  defaultOptions: {
    queries: { staleTime: 15_000, retry: (count, error) => !refused(error) && count < 2 },
  },
});
