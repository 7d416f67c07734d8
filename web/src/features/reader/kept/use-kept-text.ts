import { ApiError } from '@everyplan/contract/client';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../../platform/api.ts';
import type { ReadingCopy } from '../reading-state.ts';
import { keptTexts } from './device-store.ts';

interface Opening {
  readonly personId: string;
  readonly textId: string;
  /** An adult's look keeps nothing. */
  readonly keeps: boolean;
}

/** A text to read: from the server, and kept on the device for when there is no network. */
export function useKeptText({ personId, textId, keeps }: Opening) {
  const copy = useQuery({
    queryKey: ['reading-copy', personId, textId],
    queryFn: async (): Promise<ReadingCopy> => {
      try {
        const fresh = await api('GET /api/texts/:textId/reading-copy', { params: { textId } });
        if (keeps) {
          const before = await keptTexts.find(personId, textId);
          await keptTexts.keep(personId, textId, { copy: fresh, meanings: before?.meanings });
        }
        return fresh;
      } catch (error) {
        const kept = isNetwork(error) ? await keptTexts.find(personId, textId) : undefined;
        if (kept === undefined) throw error;
        return kept.copy;
      }
    },
    networkMode: 'always',
    retry: false,
    staleTime: Infinity,
    refetchOnReconnect: false,
  });
  const meanings = useQuery({
    queryKey: ['meanings', textId],
    queryFn: async () => {
      const kept = keeps ? await keptTexts.find(personId, textId) : undefined;
      if (kept?.meanings !== undefined) return kept.meanings;
      const fresh = await api('GET /api/texts/:textId/meanings', { params: { textId } });
      if (kept !== undefined) await keptTexts.keep(personId, textId, { ...kept, meanings: fresh });
      return fresh;
    },
    enabled: copy.data !== undefined,
    networkMode: 'always',
    retry: 1,
    staleTime: Infinity,
  });
  return { copy, meanings };
}

function isNetwork(error: unknown): boolean {
  return !(error instanceof ApiError) || error.status >= 500;
}
