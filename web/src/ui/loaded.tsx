import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Bones } from './bones.tsx';
import { PageHeader } from './page-header.tsx';
import { ProblemNotice } from './problem-notice.tsx';

interface LoadedProps<T> {
  readonly query: UseQueryResult<T>;
  readonly rows?: number;
  /** The page's title when nothing comes, for a page whose title comes with its data. */
  readonly whenNot?: string;
  readonly children: (data: T) => ReactNode;
}

/** What a query brings, or its skeleton, or its error with a way to try again. */
export function Loaded<T>({ query, rows = 6, whenNot, children }: LoadedProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError)
    return (
      <>
        {whenNot !== undefined && <PageHeader title={whenNot} />}
        <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />
      </>
    );
  return <Bones rows={rows} />;
}
