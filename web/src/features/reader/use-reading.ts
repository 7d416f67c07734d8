import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { newId } from '../../platform/new-id.ts';
import { keptStates } from './kept/device-store.ts';
import { outboxOf } from './kept/outbox-of.ts';
import { beginReading, type ReadingCopy, type ReadingState } from './reading-state.ts';

interface Using {
  readonly personId: string;
  readonly copy: ReadingCopy;
  /** What is on this device of an earlier look. */
  readonly kept: ReadingState | undefined;
  /** An adult's look keeps nothing. */
  readonly keeps: boolean;
}

type Change = (before: ReadingState) => ReadingState;

const tickMs = 5000;
const tellSeconds = 30;
/** After so long without a touch nobody is there. */
const awayMs = 120_000;

/** The reading that goes on: each change is on the device first, then on its way to the server. */
export function useReading({ personId, copy, kept, keeps }: Using) {
  const [state, setState] = useState(() => begin(copy, kept));
  const latest = useRef(state);

  const keep = useCallback(
    (next: ReadingState) => {
      if (!keeps) return;
      void keptStates.keep(personId, next);
      void outboxOf(personId).put({ kind: 'reading', state: next });
    },
    [keeps, personId],
  );
  const change = useCallback(
    (by: Change) => {
      const next = { ...by(latest.current), lastAt: new Date().toISOString() };
      latest.current = next;
      setState(next);
      keep(next);
    },
    [keep],
  );
  // That it was opened is worth keeping.
  useEffect(() => keep(latest.current), [keep]);
  useSeconds(change);
  return { state, change, again: () => change(() => begin({ ...copy, reading: null }, undefined)) };
}

function begin(copy: ReadingCopy, kept: ReadingState | undefined): ReadingState {
  const now = new Date().toISOString();
  return beginReading({ textId: copy.text.textId, kept, sent: copy.reading, now, newId });
}

/** Counts the seconds in which somebody is there and the page is seen, and adds them now and then. */
function useSeconds(change: (by: Change) => void): void {
  useEffect(() => {
    let touched = Date.now();
    let seconds = 0;
    const touch = () => {
      touched = Date.now();
    };
    const flush = () => {
      const more = seconds;
      seconds = 0;
      if (more > 0) change((before) => ({ ...before, seconds: before.seconds + more }));
    };
    const timer = setInterval(() => {
      const isHere = document.visibilityState === 'visible' && Date.now() - touched < awayMs;
      if (isHere) seconds += tickMs / 1000;
      if (seconds >= tellSeconds) flush();
    }, tickMs);
    const signs = ['pointerdown', 'pointermove', 'keydown', 'scroll'] as const;
    for (const sign of signs) window.addEventListener(sign, touch, { passive: true });
    window.addEventListener('pagehide', flush);
    return () => {
      flush();
      clearInterval(timer);
      for (const sign of signs) window.removeEventListener(sign, touch);
      window.removeEventListener('pagehide', flush);
    };
  }, [change]);
}

/** What waits to be sent. */
export function useOutbox(personId: string) {
  const outbox = outboxOf(personId);
  useEffect(() => void outbox.flush(), [outbox]);
  return useSyncExternalStore(outbox.subscribe, outbox.get);
}
