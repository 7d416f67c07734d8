import { because } from '../because.ts';
import type { ChartPoint, ChartSignal } from './chart-signal.ts';

/** Six or more points in a row on one side of the median (Perla et al. 2011). */
export const shiftLength = 6;

/** One more than log2(points off the median) + 3: what the longest run of chance rarely reaches (Anhøj and Olesen 2014). */
export function adaptedShiftLength(useful: number): number {
  return useful > 0 ? Math.round(Math.log2(useful) + 3) + 1 : Infinity;
}

export type ShiftSearch = { readonly median: number; readonly length: number };

/** Points on the median neither count nor break a run. */
export function findShifts(
  points: readonly ChartPoint[],
  { median, length: least }: ShiftSearch,
): ChartSignal[] {
  return listRuns(points, median)
    .filter(({ length }) => length >= least)
    .map((run): ChartSignal => {
      const [first, last] = [run[0]!, run.at(-1)!];
      const direction = first.value > median ? 'up' : 'down';
      const values = { count: run.length, direction };
      return {
        rule: 'shift',
        from: first.at,
        to: last.at,
        direction,
        because: because('shift', values),
      };
    });
}

/** The runs of points on one side of the median; points on it are left out. */
export function listRuns(points: readonly ChartPoint[], median: number): ChartPoint[][] {
  const runs: ChartPoint[][] = [];
  for (const point of points) {
    if (point.value === median) continue;
    const run = runs.at(-1);
    if (run && run[0]!.value > median === point.value > median) run.push(point);
    else runs.push([point]);
  }
  return runs;
}
