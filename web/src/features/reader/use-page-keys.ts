import { type RefObject, useEffect, useRef } from 'react';

interface PageKeys {
  readonly isOff: boolean;
  readonly onLeft: () => void;
  readonly onRight: () => void;
  readonly onPage: (by: 1 | -1) => void;
  readonly onEscape: () => void;
  /** Where a swipe counts. */
  readonly target: RefObject<HTMLElement | null>;
}

const swipePixels = 60;

/** Arrows, page keys and swipes. Keys in a field or on a slider stay there. */
export function usePageKeys(given: PageKeys): void {
  const latest = useRef(given);
  useEffect(() => {
    latest.current = given;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { isOff, onLeft, onRight, onPage, onEscape } = latest.current;
      const inField = (event.target as HTMLElement).closest('input, textarea, select, dialog');
      if (isOff || inField !== null || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'ArrowLeft') onLeft();
      else if (event.key === 'ArrowRight') onRight();
      else if (event.key === 'PageUp') onPage(-1);
      else if (event.key === 'PageDown') onPage(1);
      else if (event.key === 'Escape') onEscape();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  useEffect(() => {
    const element = latest.current.target.current;
    let from: { readonly x: number; readonly y: number } | undefined;
    const begin = (event: TouchEvent) => {
      const [touch] = event.touches;
      from =
        touch && event.touches.length === 1 ? { x: touch.clientX, y: touch.clientY } : undefined;
    };
    const end = (event: TouchEvent) => {
      const [touch] = event.changedTouches;
      if (from === undefined || touch === undefined) return;
      const [across, down] = [touch.clientX - from.x, touch.clientY - from.y];
      if (Math.abs(across) > swipePixels && Math.abs(across) > 2 * Math.abs(down))
        latest.current.onPage(across < 0 ? 1 : -1);
    };
    element?.addEventListener('touchstart', begin, { passive: true });
    element?.addEventListener('touchend', end, { passive: true });
    return () => {
      element?.removeEventListener('touchstart', begin);
      element?.removeEventListener('touchend', end);
    };
  }, []);
}
