import { ApiError } from '@everyplan/contract/client';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useMe } from '../session/me.ts';
import { type KeptRecording, openAudioShelf } from './audio-shelf.ts';
import { sendRecording } from './send-recording.ts';

const retryMs = 10_000;

/** Recordings on their way to the server: kept on this device first, sent whenever there is a network. */
export function useRecordings() {
  const { personId } = useMe();
  const queryClient = useQueryClient();
  const shelf = useMemo(() => openAudioShelf(personId), [personId]);
  const [waiting, setWaiting] = useState(0);
  const busy = useRef(false);
  const flush = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    try {
      for (const one of await shelf.list()) {
        await sendRecording(one).catch(dropRefused);
        await shelf.drop(one.audioId);
        await queryClient.invalidateQueries();
      }
    } catch {
      // No network: it stays, and goes with the next try.
    } finally {
      busy.current = false;
      setWaiting((await shelf.list().catch(() => [])).length);
    }
  }, [queryClient, shelf]);
  useEffect(() => {
    void flush();
    const now = () => void flush();
    const timer = setInterval(now, retryMs);
    window.addEventListener('online', now);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', now);
    };
  }, [flush]);
  const keep = async (one: KeptRecording) => {
    await shelf.keep(one);
    void flush();
  };
  return { waiting, keep };
}

/** A record that is gone has no use for its sound; everything else is tried again. */
function dropRefused(error: unknown): void {
  const isGone = error instanceof ApiError && [404, 413, 415].includes(error.status);
  if (!isGone) throw error;
}
