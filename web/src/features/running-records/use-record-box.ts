import { useEffect, useSyncExternalStore } from 'react';
import { useMe } from '../session/me.ts';
import { openRecordBox } from './record-box.ts';

const open = new Map<string, ReturnType<typeof openRecordBox>>();

/** The records on their way of whoever is signed in: one box for the tab, so that leaving a page takes nothing with it. */
export function useRecordBox() {
  const { personId } = useMe();
  const box = open.get(personId) ?? openRecordBox(personId);
  open.set(personId, box);
  const state = useSyncExternalStore(box.subscribe, box.get);
  useEffect(() => {
    const flush = () => void box.flush();
    flush();
    window.addEventListener('online', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      flush();
      window.removeEventListener('online', flush);
      window.removeEventListener('pagehide', flush);
    };
  }, [box]);
  return { box, state };
}
