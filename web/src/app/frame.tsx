import { Outlet, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Toasts } from '../ui/toasts.tsx';

/** Around every page: what just happened, and the focus, which follows the reader to a new page. */
export function Frame() {
  useFocusOnNewPage();
  return (
    <>
      <Outlet />
      <Toasts />
    </>
  );
}

function useFocusOnNewPage() {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        const inTabs = document.activeElement?.closest('[data-tabs]');
        if (!fromLocation || !pathChanged || inTabs) return;
        document.getElementById('main')?.focus({ preventScroll: true });
      }),
    [router],
  );
}
