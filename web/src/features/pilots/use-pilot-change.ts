import { useMutation, useQueryClient } from '@tanstack/react-query';

/** Does something to a pilot, and shows the pilots as they are then. */
export function usePilotChange<Given, Result>(change: (given: Given) => Promise<Result>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () =>
      Promise.all(
        (
          [
            'GET /api/pilots',
            'GET /api/pilots/:pilotId',
            'GET /api/pilots/:pilotId/win-card',
          ] as const
        ).map((route) => queryClient.invalidateQueries({ queryKey: [route] })),
      ),
  });
}
