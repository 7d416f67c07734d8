import { useEffect, useRef, useState } from 'react';

const askAfterMs = 9 * 60_000;
/** WCAG 2.2.1: at least twenty seconds to say that one is there. */
const answerWithinMs = 60_000;

/** Whether to ask if somebody is still there; calls `onGone` when nobody answers by a touch or a key. */
export function useIdle(onGone: () => void): boolean {
  const [asks, setAsks] = useState(false);
  const gone = useRef(onGone);
  useEffect(() => {
    gone.current = onGone;
  });
  useEffect(() => {
    let asking = 0;
    let leaving = 0;
    const wait = () => {
      window.clearTimeout(asking);
      window.clearTimeout(leaving);
      setAsks(false);
      asking = window.setTimeout(() => setAsks(true), askAfterMs);
      leaving = window.setTimeout(() => gone.current(), askAfterMs + answerWithinMs);
    };
    wait();
    const events = ['pointerdown', 'keydown', 'scroll'] as const;
    for (const event of events) window.addEventListener(event, wait, { passive: true });
    return () => {
      window.clearTimeout(asking);
      window.clearTimeout(leaving);
      for (const event of events) window.removeEventListener(event, wait);
    };
  }, []);
  return asks;
}
