import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import type { Answer } from '../../platform/ask.ts';
import { problemText } from '../../ui/problem-text.ts';
import { announce } from '../../ui/toast-list.ts';
import type { Week } from './plan.ts';
import { planQuery } from './use-plan.ts';

interface Tick {
  readonly stepId: string;
  readonly title: string;
  readonly done: boolean;
}

type PlanAnswer = Answer<'GET /api/learners/:learnerId/plan'>;

/** Ticks a step or takes the tick away: the page shows it at once, and puts it back if the server could not keep it. */
export function useTick(learnerId: string) {
  const { t, i18n } = useTranslation(['plans', 'ui']);
  const queryClient = useQueryClient();
  const { queryKey } = planQuery(learnerId);
  const show = (tick: Tick) =>
    queryClient.setQueryData<PlanAnswer>(queryKey, (answer) => answer && withTick(answer, tick));
  const mutation = useMutation({
    mutationFn: ({ stepId, done }: Tick) => {
      const request = { params: { learnerId, stepId } };
      const path = '/api/learners/:learnerId/plan/steps/:stepId/completion' as const;
      return done ? api(`PUT ${path}`, request) : api(`DELETE ${path}`, request);
    },
    onMutate: async (tick) => {
      await queryClient.cancelQueries({ queryKey });
      show(tick);
    },
    onSuccess: (_, tick) => {
      const name = tick.done ? 'today.done' : 'today.notDone';
      announce(t(name, { title: tick.title }), () =>
        mutation.mutate({ ...tick, done: !tick.done }),
      );
    },
    onError: (error, tick) => {
      show({ ...tick, done: !tick.done });
      announce(problemText(error, i18n).message);
    },
  });
  return mutation;
}

function withTick(answer: PlanAnswer, { stepId, done }: Tick): PlanAnswer {
  if (!answer.plan) return answer;
  const inWeek = (week: Week | null) =>
    week && {
      ...week,
      steps: week.steps.map((step) =>
        step.stepId === stepId
          ? { ...step, doneAt: done ? new Date().toISOString() : null, doneBy: null }
          : step,
      ),
    };
  const { plan } = answer;
  return { plan: { ...plan, week: inWeek(plan.week), nextWeek: inWeek(plan.nextWeek) } };
}
