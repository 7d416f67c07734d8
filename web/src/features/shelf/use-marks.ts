import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { problemText } from '../../ui/problem-text.ts';
import { announce } from '../../ui/toast-list.ts';

type Mark = 'chosen' | 'put-back' | 'more-like';

export interface MarkChange {
  readonly textId: string;
  readonly mark: Mark;
  readonly on: boolean;
  /** What is said when it is done. */
  readonly said: string;
}

/** Marks a text of a learner's, or takes the mark back; either can be undone. */
export function useMarks(learnerId: string) {
  const { i18n } = useTranslation('ui');
  const queryClient = useQueryClient();
  const change = useMutation({
    mutationFn: async ({ textId, mark, on }: MarkChange) => {
      const params = { learnerId, textId, mark };
      if (on) await api('PUT /api/learners/:learnerId/shelf/:textId/marks/:mark', { params });
      else await api('DELETE /api/learners/:learnerId/shelf/:textId/marks/:mark', { params });
      await queryClient.invalidateQueries({ queryKey: ['GET /api/my-shelf'] });
    },
    onSuccess: (_, done) => announce(done.said, () => undo(done)),
    onError: (error) => announce(problemText(error, i18n).message),
  });
  const undo = async ({ textId, mark, on }: MarkChange) => {
    const params = { learnerId, textId, mark };
    if (on) await api('DELETE /api/learners/:learnerId/shelf/:textId/marks/:mark', { params });
    else await api('PUT /api/learners/:learnerId/shelf/:textId/marks/:mark', { params });
    await queryClient.invalidateQueries({ queryKey: ['GET /api/my-shelf'] });
  };
  return change;
}
