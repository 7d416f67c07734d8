import { useEffect, useSyncExternalStore } from 'react';
import { useMe } from '../session/me.ts';
import { openOutbox } from './outbox.ts';

const open = new Map<string, ReturnType<typeof openOutbox>>();

/** The outbox of whoever is signed in: one for the tab, so that leaving a page takes nothing with it. */
export function useOutbox() {
  const { personId } = useMe();
  const outbox = outboxOf(personId);
  const box = useSyncExternalStore(outbox.subscribe, outbox.get);
  useEffect(() => {
    const flush = () => void outbox.flush();
    const hold = (event: BeforeUnloadEvent) => {
      if (outbox.get().parcels.length > 0) event.preventDefault();
    };
    flush();
    window.addEventListener('online', flush);
    window.addEventListener('pagehide', flush);
    window.addEventListener('beforeunload', hold);
    return () => {
      flush();
      window.removeEventListener('online', flush);
      window.removeEventListener('pagehide', flush);
      window.removeEventListener('beforeunload', hold);
    };
  }, [outbox]);
  return { box, put: outbox.put, flush: outbox.flush, settle: outbox.settle };
}

function outboxOf(personId: string): ReturnType<typeof openOutbox> {
  const known = open.get(personId) ?? openOutbox(personId);
  open.set(personId, known);
  return known;
}
