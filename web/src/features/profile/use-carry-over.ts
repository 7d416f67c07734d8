import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { type Answer, ask } from '../../platform/ask.ts';
import { problemText } from '../../ui/problem-text.ts';
import { announce } from '../../ui/toast-list.ts';

type CarryOver = Answer<'GET /api/classes/:classId/carry-over'>;
export type Decision = 'keep' | 'ask' | 'retire' | null;

/** An entry and what was decided of it so far. */
export interface Decidable {
  readonly learnerId: string;
  readonly entryId: string;
  readonly decision: Decision;
}

/** Decides of entries of earlier years, shown at once and taken back with one press. */
export function useCarryOver(classId: string) {
  const { t, i18n } = useTranslation(['profile', 'ui']);
  const queryClient = useQueryClient();
  const params = { classId };
  const { queryKey } = ask('GET /api/classes/:classId/carry-over', { params });
  const send = useMutation({
    mutationFn: ({ wanted }: { wanted: readonly Decidable[]; undoTo?: readonly Decidable[] }) =>
      api('PUT /api/classes/:classId/carry-over', {
        params,
        body: {
          decisions: wanted.map(({ learnerId, entryId, decision }) => ({
            learnerId,
            entryId,
            decision,
          })),
        },
      }),
    onMutate: ({ wanted }) =>
      queryClient.setQueryData<CarryOver>(queryKey, (before) => before && decided(before, wanted)),
    onSuccess: (_, { wanted, undoTo }) => {
      if (undoTo === undefined) return announce(t('ui:undone'));
      announce(t('profile:said.decided', { count: wanted.length }), () =>
        send.mutate({ wanted: undoTo }),
      );
    },
    onError: (error) => {
      const { message, next } = problemText(error, i18n);
      announce(`${message} ${next}`);
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey }),
  });
  return {
    all: (entries: readonly Decidable[], decision: Decision) =>
      send.mutate({ wanted: entries.map((entry) => ({ ...entry, decision })), undoTo: entries }),
  };
}

function decided(carryOver: CarryOver, wanted: readonly Decidable[]): CarryOver {
  const byId = new Map(wanted.map(({ entryId, decision }) => [entryId, decision]));
  return {
    ...carryOver,
    learners: carryOver.learners.map((learner) => ({
      ...learner,
      entries: learner.entries.map((entry) => {
        const decision = byId.get(entry.entryId);
        return decision === undefined ? entry : { ...entry, decision };
      }),
    })),
  };
}
