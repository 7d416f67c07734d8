import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { PlanComment } from '@everyplan/contract';
import { useTranslation } from 'react-i18next';
import { api } from '../../../platform/api.ts';
import { useLanguage } from '../../../platform/language.ts';
import { problemText } from '../../../ui/problem-text.ts';
import { announce } from '../../../ui/toast-list.ts';

export interface NewComment {
  readonly commentId: string;
  readonly text: string;
  readonly threadId: string | null;
  readonly goalId: string | null;
}

/** Writing, changing and taking back one's comments; each can be undone with one press. */
export function useComments(learnerId: string) {
  const { t, i18n } = useTranslation(['family', 'ui']);
  const language = useLanguage();
  const queryClient = useQueryClient();
  const refresh = () =>
    queryClient.invalidateQueries({ queryKey: ['GET /api/learners/:learnerId/comments'] });
  const fail = (error: unknown) => {
    const { message, next } = problemText(error, i18n);
    announce(`${message} ${next}`);
  };
  const withdraw = useMutation({
    mutationFn: ({ commentId, back }: { readonly commentId: string; readonly back: boolean }) => {
      const path = '/api/learners/:learnerId/comments/:commentId/withdrawal' as const;
      const request = { params: { learnerId, commentId } };
      return back ? api(`DELETE ${path}`, request) : api(`PUT ${path}`, request);
    },
    onSuccess: async (_, { commentId, back }) => {
      announce(t(back ? 'ui:undone' : 'family:comments.withdrawn'), () =>
        withdraw.mutate({ commentId, back: !back }),
      );
      await refresh();
    },
    onError: fail,
  });
  const write = useMutation({
    mutationFn: (comment: NewComment) =>
      api('POST /api/learners/:learnerId/comments', {
        params: { learnerId },
        body: { ...comment, language },
      }),
    // The field empties at once; the list follows.
    onSuccess: ({ commentId }) => {
      announce(t('family:comments.sent'), () => withdraw.mutate({ commentId, back: false }));
      void refresh();
    },
  });
  const change = useMutation({
    mutationFn: ({ comment, text }: { readonly comment: PlanComment; readonly text: string }) =>
      api('PATCH /api/learners/:learnerId/comments/:commentId', {
        params: { learnerId, commentId: comment.commentId },
        body: { text },
      }),
    onSuccess: async (changed, { comment }) => {
      const before = comment.text ?? '';
      announce(t('family:comments.changed'), () =>
        change.mutate({ comment: changed, text: before }),
      );
      await refresh();
    },
    onError: fail,
  });
  return { write, change, withdraw };
}

export type CommentActions = ReturnType<typeof useComments>;
