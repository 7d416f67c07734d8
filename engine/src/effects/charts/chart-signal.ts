import type { Because } from '../because.ts';

/** A usable point of a chart: its place in the series as given, and its value. */
export type ChartPoint = { readonly at: number; readonly value: number };

/** Something that chance alone seldom does: which rule, from which to which place in the series as given. */
export type ChartSignal = {
  readonly rule: 'shift' | 'trend' | 'few-runs' | 'many-runs' | 'astronomical';
  readonly from: number;
  readonly to: number;
  readonly direction: 'up' | 'down' | undefined;
  readonly because: Because;
};
