import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { problemText } from '../../ui/problem-text.ts';
import { announce } from '../../ui/toast-list.ts';

const touched = [
  'GET /api/data-requests',
  'GET /api/learners/:learnerId/data-requests',
  'GET /api/erasures',
  'GET /api/trust',
];

/** A change to requests, deletions or settings: says what came of it, and shows the new state. */
export function useTrustChange<Given, Result>(
  change: (given: Given) => Promise<Result>,
  said: (result: Result) => string,
) {
  const { i18n } = useTranslation('trust');
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async (result) => {
      announce(said(result));
      for (const route of touched) await queryClient.invalidateQueries({ queryKey: [route] });
    },
    onError: (error) => announce(problemText(error, i18n).message),
  });
}
