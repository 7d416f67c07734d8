import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Api, RequestOf } from '@everyplan/contract';
import { api } from '../../platform/api.ts';
import { announce } from '../../ui/toast-list.ts';

type Edit = RequestOf<Api['PATCH /api/texts/:textId']>['body'];
type Correction = RequestOf<Api['PUT /api/texts/:textId/correction']>['body'];

export function useEditText(textId: string) {
  const refresh = useRefresh();
  const { t } = useTranslation('library');
  return useMutation({
    mutationFn: (body: Edit) => api('PATCH /api/texts/:textId', { params: { textId }, body }),
    onSuccess: async () => {
      await refresh();
      announce(t('saved'));
    },
  });
}

/** Corrects the level, or takes the correction in force back (null). The message offers the way back. */
export function useCorrectLevel(textId: string) {
  const refresh = useRefresh();
  const { t } = useTranslation('library');
  const correct = useMutation({
    mutationFn: (body: Correction | null) =>
      body === null
        ? api('DELETE /api/texts/:textId/correction', { params: { textId } })
        : api('PUT /api/texts/:textId/correction', { params: { textId }, body }),
    onSuccess: async (_, body) => {
      await refresh();
      if (body === null) announce(t('correctionTaken'));
      else announce(t('corrected'), () => correct.mutate(null));
    },
  });
  return correct;
}

/** Takes a text out of the library (true) or puts it back. */
export function useRetire(textId: string) {
  const refresh = useRefresh();
  const { t } = useTranslation('library');
  const retire = useMutation({
    mutationFn: (out: boolean) =>
      out
        ? api('PUT /api/texts/:textId/retirement', { params: { textId } })
        : api('DELETE /api/texts/:textId/retirement', { params: { textId } }),
    onSuccess: async (_, out) => {
      await refresh();
      if (out) announce(t('retired'), () => retire.mutate(false));
      else announce(t('restored'));
    },
  });
  return retire;
}

function useRefresh() {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: ['GET /api/texts/:textId'] });
    await client.invalidateQueries({ queryKey: ['GET /api/texts'] });
  };
}
