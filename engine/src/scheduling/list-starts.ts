import type { TimeSpan } from './time-span.ts';

/** A meeting of so many minutes, tried at every `stepMinutes` of the clock. */
export type Meeting = { readonly minutes: number; readonly stepMinutes: number };

/** Every stretch of `minutes` that fits into `spans`: from a span's first minute, and from the clock's steps in it. */
export function listStarts(
  spans: readonly TimeSpan[],
  { minutes, stepMinutes }: Meeting,
): readonly TimeSpan[] {
  return spans.flatMap(({ day, start, end }) => {
    const times: TimeSpan[] = [];
    const fits = (at: number): boolean => at + minutes <= end;
    if (fits(start)) times.push({ day, start, end: start + minutes });
    const first = Math.floor(start / stepMinutes) + 1;
    for (let step = first; fits(step * stepMinutes); step++)
      times.push({ day, start: step * stepMinutes, end: step * stepMinutes + minutes });
    return times;
  });
}
