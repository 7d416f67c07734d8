import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { planQuery } from '../plans/use-plan.ts';
import { problemText } from '../../ui/problem-text.ts';
import { announce } from '../../ui/toast-list.ts';

interface WeekChange {
  readonly send: () => Promise<unknown>;
  readonly message: string;
  /** Takes it back. */
  readonly undo?: () => void;
}

/** Something that happens in a week and makes no new version of the plan: shown anew when it is kept, with a way back. */
export function useWeekChange(learnerId: string) {
  const { i18n } = useTranslation('ui');
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ send }: WeekChange) => send(),
    onSuccess: async (_, { message, undo }) => {
      for (const key of ['slipped', 'pace'])
        void queryClient.invalidateQueries({
          queryKey: [`GET /api/learners/:learnerId/plan/${key}`],
        });
      void queryClient.invalidateQueries({ queryKey: ['GET /api/classes/:classId/slipped'] });
      await queryClient.invalidateQueries(planQuery(learnerId));
      announce(message, undo);
    },
    onError: (error) => announce(problemText(error, i18n).message),
  });
}
