/** What a child set for reading, on this device. */
export interface ReaderSettings {
  /** A step of sizes. */
  readonly size: number;
  readonly face: 'clear' | 'book' | 'dyslexia';
  readonly spacing: 'normal' | 'wide' | 'wider';
  readonly lines: 'normal' | 'wide' | 'wider';
  readonly paper: 'light' | 'sepia' | 'dark';
  readonly lineFocus: boolean;
  /** A child who has this support finds the button first. */
  readonly readToMe: boolean;
  /** Of the browser's speech; 1 is its own pace. */
  readonly rate: number;
  /** By its name; empty: the browser's choice for the language. */
  readonly voice: string;
}

/** In rem. */
export const sizes = [1.125, 1.3125, 1.5, 1.875, 2.25, 2.75] as const;

export type ReaderSupport = 'read-aloud' | 'large-print' | 'easy-font' | 'colour-contrast';

/** How the page looks the first time: as the plan's supports say, and the screen is light or dark. */
export function startSettings(supports: readonly ReaderSupport[], isDark: boolean): ReaderSettings {
  const has = (support: ReaderSupport) => supports.includes(support);
  return {
    size: has('large-print') ? 4 : 2,
    face: has('easy-font') ? 'dyslexia' : 'clear',
    spacing: has('easy-font') ? 'wide' : 'normal',
    lines: has('easy-font') || has('large-print') ? 'wide' : 'normal',
    // Strong contrast is dark ink on white, whatever the screen is.
    paper: isDark && !has('colour-contrast') ? 'dark' : 'light',
    lineFocus: false,
    readToMe: has('read-aloud'),
    rate: 0.9,
    voice: '',
  };
}

const place = (personId: string) => `everyplan.reader.${personId}`;

/** What was kept on this device, on top of how the page starts; what cannot be read is passed over. */
export function readSettings(
  storage: Pick<Storage, 'getItem'>,
  personId: string,
  start: ReaderSettings,
): ReaderSettings {
  try {
    const kept = JSON.parse(storage.getItem(place(personId)) ?? '{}') as Partial<ReaderSettings>;
    const all = { ...start, ...kept };
    return { ...all, size: Math.min(sizes.length - 1, Math.max(0, Math.round(all.size))) };
  } catch {
    return start;
  }
}

export function keepSettings(
  storage: Pick<Storage, 'setItem'>,
  personId: string,
  settings: ReaderSettings,
): void {
  storage.setItem(place(personId), JSON.stringify(settings));
}
