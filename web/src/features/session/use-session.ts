import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../../platform/api.ts';
import { forgetReader } from './forget-reader.ts';
import { type Me, meQuery } from './me.ts';

/** Signs in and goes on to where the person wanted to be. */
export function useSignIn(next: string) {
  const enter = useEnter(next);
  return useMutation({
    mutationFn: (body: { readonly login: string; readonly password: string }) =>
      api('POST /api/session', { body }),
    onSuccess: enter,
  });
}

/** Takes a fresh session into the pages: nothing of whoever was here before stays. */
export function useEnter(next: string) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return async (me: Me) => {
    queryClient.clear();
    queryClient.setQueryData(meQuery.queryKey, me);
    await navigate({ href: next });
  };
}

/** Signs out, on this device or on all. */
export function useSignOut() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (where: 'here' | 'everywhere') =>
      where === 'here' ? api('DELETE /api/session') : api('DELETE /api/sessions'),
    onSettled: async () => {
      queryClient.clear();
      await forgetReader();
      await navigate({ to: '/sign-in' });
    },
  });
}
