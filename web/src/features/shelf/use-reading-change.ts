import { useMutation, useQueryClient } from '@tanstack/react-query';

/** Does something to how a class reads, and shows it as it is then. */
export function useReadingChange<Given, Result>(change: (given: Given) => Promise<Result>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () =>
      queryClient.invalidateQueries({ queryKey: ['GET /api/classes/:classId/reading'] }),
  });
}
