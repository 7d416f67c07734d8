import { ApiError } from '@everyplan/contract/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { ask } from '../../platform/ask.ts';
import { problemText } from '../../ui/problem-text.ts';
import { announce } from '../../ui/toast-list.ts';
import type { Plan } from './plan.ts';

export const planQuery = (learnerId: string) =>
  ask('GET /api/learners/:learnerId/plan', { params: { learnerId }, query: {} });

export function usePlan(learnerId: string) {
  return useQuery(planQuery(learnerId));
}

interface Change {
  readonly send: () => Promise<Plan>;
  readonly message: string;
  /** The version to go back to; absent where nothing can be taken back. */
  readonly undoTo?: number;
  /** Another way to take it back. */
  readonly undo?: () => void;
}

/** Changes a plan, shows the new one at once, says so, and offers to go back to the version before. */
export function useChangePlan(learnerId: string) {
  const { t, i18n } = useTranslation('ui');
  const queryClient = useQueryClient();
  const keep = (plan: Plan) => {
    queryClient.setQueryData(planQuery(learnerId).queryKey, { plan });
    void queryClient.invalidateQueries({
      queryKey: ['GET /api/learners/:learnerId/plan/versions'],
    });
    void queryClient.invalidateQueries({ queryKey: ['GET /api/classes/:classId/needs'] });
  };
  const fail = (error: unknown) => {
    const { message, next } = problemText(error, i18n);
    announce(`${message} ${next}`);
    if (error instanceof ApiError) void queryClient.invalidateQueries(planQuery(learnerId));
  };
  const restore = async (version: number) => {
    try {
      keep(await restoreVersion(learnerId, version));
      announce(t('undone'));
    } catch (error) {
      fail(error);
    }
  };
  return useMutation({
    mutationFn: ({ send }: Change) => send(),
    onSuccess: (plan, { message, undoTo, undo }) => {
      keep(plan);
      announce(message, undoTo === undefined ? undo : () => void restore(undoTo));
    },
    onError: fail,
  });
}

function restoreVersion(learnerId: string, version: number) {
  return api('POST /api/learners/:learnerId/plan/versions/:version/restoration', {
    params: { learnerId, version: String(version) },
  });
}
