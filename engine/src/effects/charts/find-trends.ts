import { because } from '../because.ts';
import type { ChartPoint, ChartSignal } from './chart-signal.ts';

/** Five or more points all going up or all going down (Perla et al. 2011). */
export const trendLength = 5;

/** A point equal to the one before it neither counts nor breaks a trend. */
export function findTrends(points: readonly ChartPoint[]): ChartSignal[] {
  const moving = points.filter((point, k) => k === 0 || point.value !== points[k - 1]!.value);
  const trends: ChartSignal[] = [];
  let start = 0;
  for (let k = 1; k <= moving.length; k++) {
    const turns =
      k === moving.length || (k - start >= 2 && rises(moving, k) !== rises(moving, k - 1));
    if (!turns) continue;
    if (k - start >= trendLength) trends.push(describe(moving.slice(start, k)));
    start = k - 1;
  }
  return trends;
}

function rises(points: readonly ChartPoint[], k: number): boolean {
  return points[k]!.value > points[k - 1]!.value;
}

function describe(trend: readonly ChartPoint[]): ChartSignal {
  const [first, last] = [trend[0]!, trend.at(-1)!];
  const direction = last.value > first.value ? 'up' : 'down';
  const values = { count: trend.length, direction };
  return {
    rule: 'trend',
    from: first.at,
    to: last.at,
    direction,
    because: because('trend', values),
  };
}
