import { type CSSProperties, type RefObject, useEffect, useState } from 'react';

interface LineFocusProps {
  readonly within: RefObject<HTMLElement | null>;
}

/** Dims all of the page but a few lines. The band follows a finger or a pointer, and the arrows up and down. */
export function LineFocus({ within }: LineFocusProps) {
  const [at, setAt] = useState(120);
  useEffect(() => {
    const element = within.current;
    const top = () => element?.getBoundingClientRect().top ?? 0;
    const follow = (event: PointerEvent) => setAt(event.clientY - top());
    const step = (event: KeyboardEvent) => {
      const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      const words = element?.querySelector('.reader-words');
      const inField = (event.target as HTMLElement).closest('input, textarea, select, dialog');
      if (by === 0 || words == null || inField !== null) return;
      const line = Number.parseFloat(getComputedStyle(words).lineHeight) || 32;
      event.preventDefault();
      setAt((before) => Math.min(Math.max(before + by * line, 0), element?.clientHeight ?? 0));
    };
    element?.addEventListener('pointermove', follow);
    element?.addEventListener('pointerdown', follow);
    window.addEventListener('keydown', step);
    return () => {
      element?.removeEventListener('pointermove', follow);
      element?.removeEventListener('pointerdown', follow);
      window.removeEventListener('keydown', step);
    };
  }, [within]);
  return <div className="reader-focus" style={{ '--reader-focus': `${at}px` } as CSSProperties} />;
}
