import { useState } from 'react';
import {
  keepSettings,
  readSettings,
  startSettings,
  type ReaderSettings,
  type ReaderSupport,
} from './reader-settings.ts';

/** How the page looks, remembered on this device for this reader. */
export function useReaderSettings(personId: string, supports: readonly ReaderSupport[]) {
  const [settings, setSettings] = useState(() => {
    const isDark = document.documentElement.dataset['mantineColorScheme'] === 'dark';
    return readSettings(localStorage, personId, startSettings(supports, isDark));
  });
  const change = (more: Partial<ReaderSettings>) => {
    const next = { ...settings, ...more };
    setSettings(next);
    keepSettings(localStorage, personId, next);
  };
  return { settings, change };
}
