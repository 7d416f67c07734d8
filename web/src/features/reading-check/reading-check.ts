import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../platform/ask.ts';

export type ClassChecks = Answer<'GET /api/classes/:classId/reading-checks'>;
export type Check = ClassChecks['checks'][number];
export type Asked = Check['asked'][number];

/** Does something to a check, and shows the class as it is then. */
export function useCheckChange<Given, Made>(change: (given: Given) => Promise<Made>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () =>
      queryClient.invalidateQueries({ queryKey: ['GET /api/classes/:classId/reading-checks'] }),
  });
}
