import { useEffect } from 'react';

/** Closes what a button of a box opened: on Escape, once a link in it is taken, and when the pointer or the focus leaves it. */
export function useCloseOutside(
  box: { readonly current: HTMLElement | null },
  open: boolean,
  close: () => void,
) {
  useEffect(() => {
    if (!open) return;
    const leave = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) close();
    };
    document.addEventListener('pointerdown', leave);
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      close();
      box.current?.querySelector('button')?.focus();
    };
    document.addEventListener('keydown', escape);
    const take = ({ target }: Event) => {
      if (target instanceof Element && target.closest('a') && box.current?.contains(target))
        close();
    };
    document.addEventListener('click', take);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('keydown', escape);
      document.removeEventListener('click', take);
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  });
}
