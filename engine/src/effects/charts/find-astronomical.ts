import { because } from '../because.ts';
import type { ChartPoint, ChartSignal } from './chart-signal.ts';
import { findMedian } from './find-median.ts';

/** Three standard deviations, estimated as the median moving range / 0.954 (Provost and Murray 2011, individuals chart). */
const reachInMovingRanges = 3 / 0.954;

/**
 * Points further from the median than 3.14 median moving ranges. The textbook leaves "obviously different" to the eye; this is
 * its control-chart form, and medians keep the point itself from widening its own limits. None where most moves are 0.
 */
export function findAstronomical(points: readonly ChartPoint[], median: number): ChartSignal[] {
  const moves = points.slice(1).map(({ value }, k) => Math.abs(value - points[k]!.value));
  const reach = reachInMovingRanges * findMedian(moves);
  if (!(reach > 0)) return [];
  return points
    .filter(({ value }) => Math.abs(value - median) > reach)
    .map(({ at, value }): ChartSignal => {
      const direction = value > median ? 'up' : 'down';
      const reason = because('astronomical', { point: at + 1, value, direction });
      return { rule: 'astronomical', from: at, to: at, direction, because: reason };
    });
}
