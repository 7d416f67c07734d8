import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Api, RequestOf } from '@everyplan/contract';
import { api } from '../../platform/api.ts';
import { announce } from '../../ui/toast-list.ts';

type NewText = RequestOf<Api['POST /api/texts']>['body'];

/** Keeps a text and opens its page; the same words again open the text that is there. */
export function useKeepText() {
  const { t } = useTranslation('library');
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (body: NewText) => api('POST /api/texts', { body }),
    onSuccess: async ({ textId, state }) => {
      await client.invalidateQueries({ queryKey: ['GET /api/texts'] });
      announce(t(state === 'same' ? 'sameText' : 'kept'));
      await navigate({ to: '/texts/$textId', params: { textId } });
    },
  });
}
