import { ApiError } from '@everyplan/contract/client';
import type { QueryClient } from '@tanstack/react-query';
import { redirect } from '@tanstack/react-router';
import { meQuery, type Me } from '../../session/me.ts';
import { keptReader } from './device-store.ts';

/** Who opens the reader: whoever is signed in; without a network, whoever was when this device last had one. */
export async function whoReads(queryClient: QueryClient, next: string): Promise<Me> {
  const me = await queryClient.ensureQueryData({ ...meQuery, retry: false }).catch(findKept);
  if (me === null) throw redirect({ to: '/sign-in', search: { next } });
  queryClient.setQueryData(meQuery.queryKey, me);
  await keptReader.keep(me);
  return me;
}

async function findKept(error: unknown): Promise<Me> {
  const kept =
    error instanceof ApiError && error.status < 500 ? undefined : await keptReader.find();
  if (kept === undefined) throw error;
  return kept;
}
