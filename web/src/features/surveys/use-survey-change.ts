import { useMutation, useQueryClient } from '@tanstack/react-query';

const shown = ['GET /api/classes/:classId/surveys', 'GET /api/surveys/:surveyId/answers'] as const;

/** Does something to a survey, and shows the class as it is then. */
export function useSurveyChange<Given, Result>(change: (given: Given) => Promise<Result>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () =>
      Promise.all(shown.map((route) => queryClient.invalidateQueries({ queryKey: [route] }))),
  });
}
