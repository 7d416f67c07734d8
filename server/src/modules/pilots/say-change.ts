import type { PairedChange } from '@everyplan/engine/effects';

export type Says = 'rose-beyond-usual' | 'rose-as-usual' | 'rose' | 'fell' | 'unclear' | 'too-few';

export interface Told {
  readonly learners: number;
  readonly before: number;
  readonly after: number;
  readonly change: number;
  readonly low: number;
  readonly high: number;
  readonly g: number | null;
  readonly gLow: number | null;
  readonly gHigh: number | null;
  readonly says: Says;
}

/** Of fewer learners measured twice no sentence is made. */
export const fewestTold = 5;

/** A change of the same learners with what may be said of it: how far it went, never what brought it about. */
export function tellChange(found: PairedChange, usual: number | undefined): Told {
  const { count: learners, before, after, change, interval, g, gInterval } = found;
  return {
    learners,
    before,
    after,
    change,
    ...interval,
    g: g ?? null,
    gLow: gInterval?.low ?? null,
    gHigh: gInterval?.high ?? null,
    says: sayChange(found, usual),
  };
}

function sayChange({ count, interval }: PairedChange, usual: number | undefined): Says {
  if (count < fewestTold) return 'too-few';
  if (interval.high < 0) return 'fell';
  if (interval.low <= 0) return 'unclear';
  if (usual === undefined) return 'rose';
  return interval.low > usual ? 'rose-beyond-usual' : 'rose-as-usual';
}
