import { type ReactNode, useEffect } from 'react';
import './device.css';

interface DeviceFrameProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Around every screen of a device that was handed over: no places, no menu, no way out but the teacher's sign-in. */
export function DeviceFrame({ title, children }: DeviceFrameProps) {
  useEffect(() => {
    document.title = `${title} · Everyplan`;
  }, [title]);
  return (
    <main id="main" tabIndex={-1} className="device">
      {children}
    </main>
  );
}
