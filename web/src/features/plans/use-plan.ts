import { ApiError } from '@everyplan/contract/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { ask } from '../../platform/ask.ts';
import { problemText } from '../../ui/problem-text.ts';
import { announce } from '../../ui/toast-list.ts';
import type { PlanEdit } from './plan-changes.ts';
import { sendOnNewest } from './send-on-newest.ts';
import type { Plan } from './plan.ts';

export const planQuery = (learnerId: string) =>
  ask('GET /api/learners/:learnerId/plan', { params: { learnerId }, query: {} });

export function usePlan(learnerId: string) {
  return useQuery(planQuery(learnerId));
}

interface Change extends PlanEdit {
  readonly message: string;
  /** The plan that its author saw, where that may not be the newest that the page has: a form that was open for a while. */
  readonly base?: Plan;
  /** The version to go back to; absent where nothing can be taken back. */
  readonly undoTo?: number;
  /** How that version is brought back, where more than the plan goes back with it. */
  readonly restore?: (version: number) => Promise<Plan>;
  /** Another way to take it back. */
  readonly undo?: (plan: Plan) => void;
}

/**
 * Changes a plan, shows the new one at once, says so, and offers to go back to the version before. Where somebody else changed it
 * meanwhile, their change is shown beside this one before anything is sent again.
 */
export function useChangePlan(learnerId: string) {
  const { t, i18n } = useTranslation(['plans', 'ui']);
  const queryClient = useQueryClient();
  const { queryKey } = planQuery(learnerId);
  const keep = (plan: Plan) => {
    queryClient.setQueryData(queryKey, { plan });
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
  const takeBack = async (restoring: Promise<Plan>) => {
    try {
      keep(await restoring);
      announce(t('ui:undone'));
    } catch (error) {
      fail(error);
    }
  };
  return useMutation({
    mutationFn: (change: Change) =>
      sendOnNewest(change, change.base ?? queryClient.getQueryData(queryKey)?.plan ?? undefined),
    onSuccess: ({ plan, before, decision }, change) => {
      const { message, undoTo, undo } = change;
      const { restore = (version) => restoreVersion(learnerId, version) } = change;
      keep(plan);
      if (decision === 'keep-theirs') announce(t('plans:conflict.keptTheirs'));
      else if (undoTo !== undefined)
        announce(message, () => void takeBack(restore(before ?? undoTo)));
      else announce(message, undo && (() => undo(plan)));
    },
    onError: fail,
  });
}

function restoreVersion(learnerId: string, version: number) {
  return api('POST /api/learners/:learnerId/plan/versions/:version/restoration', {
    params: { learnerId, version: String(version) },
  });
}
