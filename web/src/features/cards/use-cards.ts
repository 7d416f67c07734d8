import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import type { Answer } from '../../platform/ask.ts';
import { announce } from '../../ui/toast-list.ts';

export type ClassCards = Answer<'GET /api/classes/:classId/cards'>;
export type CardRow = ClassCards['learners'][number];

interface Issue {
  readonly learnerIds?: readonly string[];
  readonly renew: 'both' | 'pictures';
}

/** What a teacher does with the cards of a class. */
export function useCards(classId: string) {
  const { t } = useTranslation('cards');
  const queryClient = useQueryClient();
  const refresh = () =>
    queryClient.invalidateQueries({ queryKey: ['GET /api/classes/:classId/cards'] });
  const issue = useMutation({
    mutationFn: ({ learnerIds, renew }: Issue) =>
      api('POST /api/classes/:classId/cards', {
        params: { classId },
        body: { renew, ...(learnerIds && { learnerIds: [...learnerIds] }) },
      }),
    onSuccess: async () => {
      window.scrollTo({ top: 0 });
      await refresh();
    },
  });
  const revoke = useMutation({
    mutationFn: (row: CardRow) =>
      api('DELETE /api/classes/:classId/cards/:learnerId', {
        params: { classId, learnerId: row.learnerId },
      }),
    onSuccess: async (_, row) => {
      announce(t('page.revoked', { name: row.givenName }));
      await refresh();
    },
  });
  const revokeAll = useMutation({
    mutationFn: () => api('DELETE /api/classes/:classId/cards', { params: { classId } }),
    onSuccess: async () => {
      announce(t('page.revokedAll'));
      await refresh();
    },
  });
  const lift = useMutation({
    mutationFn: (row: CardRow) =>
      api('DELETE /api/classes/:classId/cards/:learnerId/lock', {
        params: { classId, learnerId: row.learnerId },
      }),
    onSuccess: async (_, row) => {
      announce(t('page.lifted', { name: row.givenName }));
      await refresh();
    },
  });
  return { issue, revoke, revokeAll, lift };
}
