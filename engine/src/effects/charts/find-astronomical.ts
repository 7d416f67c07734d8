import { because } from '../because.ts';
import type { ChartPoint, ChartSignal } from './chart-signal.ts';

/** Three standard deviations in mean moving ranges, 3 / 1.128 (Provost and Murray 2011, individuals chart). */
const reachInMovingRanges = 3 / 1.128;

/**
 * Points further from the median than 2.66 mean moving ranges. The textbook leaves "obviously different" to the eye; this is
 * its control-chart form. None where nothing ever moves.
 */
export function findAstronomical(points: readonly ChartPoint[], median: number): ChartSignal[] {
  let moved = 0;
  for (let k = 1; k < points.length; k++)
    moved += Math.abs(points[k]!.value - points[k - 1]!.value);
  const reach = (reachInMovingRanges * moved) / (points.length - 1);
  if (!(reach > 0)) return [];
  return points
    .filter(({ value }) => Math.abs(value - median) > reach)
    .map(({ at, value }): ChartSignal => {
      const direction = value > median ? 'up' : 'down';
      const reason = because('astronomical', { point: at + 1, value, direction });
      return { rule: 'astronomical', from: at, to: at, direction, because: reason };
    });
}
