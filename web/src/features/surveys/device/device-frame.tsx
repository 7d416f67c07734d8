import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import './device.css';

/** Around every screen of a device that was handed over: no places, no menu, no way out but the teacher's sign-in. */
export function DeviceFrame({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('surveys');
  const title = t('device.title');
  useEffect(() => {
    document.title = `${title} · Everyplan`;
  }, [title]);
  return (
    <main id="main" tabIndex={-1} className="device">
      {children}
    </main>
  );
}
