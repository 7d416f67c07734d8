import { type RefObject, useEffect, useState } from 'react';

interface LineFocusProps {
  readonly within: RefObject<HTMLElement | null>;
}

/** Dims all but a few lines. The band follows a finger or a pointer, and the arrows up and down. */
export function LineFocus({ within }: LineFocusProps) {
  const [at, setAt] = useState(200);
  useEffect(() => {
    const follow = (event: PointerEvent) => setAt(event.clientY);
    const step = (event: KeyboardEvent) => {
      const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      const page = within.current?.querySelector('.reader-words');
      if (by === 0 || page == null) return;
      const line = Number.parseFloat(getComputedStyle(page).lineHeight) || 32;
      const { top, bottom } = page.getBoundingClientRect();
      event.preventDefault();
      setAt((before) => Math.min(Math.max(before + by * line, top), Math.min(bottom, innerHeight)));
    };
    const element = within.current;
    element?.addEventListener('pointermove', follow);
    element?.addEventListener('pointerdown', follow);
    window.addEventListener('keydown', step);
    return () => {
      element?.removeEventListener('pointermove', follow);
      element?.removeEventListener('pointerdown', follow);
      window.removeEventListener('keydown', step);
    };
  }, [within]);
  return (
    <div className="reader-focus" style={{ '--reader-focus': `${at}px` } as React.CSSProperties} />
  );
}
