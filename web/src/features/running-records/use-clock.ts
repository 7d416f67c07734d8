import { useCallback, useEffect, useRef, useState } from 'react';

/** A clock that starts, pauses and goes on; `elapsedMs` reads it at any moment, `shownMs` is what stands on the page, ten times a second. */
export function useClock(startMs: number) {
  const before = useRef(startMs);
  const since = useRef<number | null>(null);
  const [running, setRunning] = useState(false);
  const [shownMs, setShownMs] = useState(startMs);
  const elapsedMs = useCallback(
    () => before.current + (since.current === null ? 0 : performance.now() - since.current),
    [],
  );
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => setShownMs(elapsedMs()), 100);
    return () => clearInterval(timer);
  }, [running, elapsedMs]);
  const start = () => {
    since.current ??= performance.now();
    setRunning(true);
  };
  const pause = () => {
    before.current = elapsedMs();
    since.current = null;
    setRunning(false);
    setShownMs(before.current);
  };
  return { running, shownMs, elapsedMs, start, pause };
}

/** Minutes and seconds, as on a stopwatch: 1:05. */
export function clockText(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
