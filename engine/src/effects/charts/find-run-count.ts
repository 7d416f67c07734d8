import { because } from '../because.ts';
import type { ChartPoint, ChartSignal } from './chart-signal.ts';
import { listRuns } from './find-shifts.ts';
import { fewRunsProbability, manyRunsProbability } from './run-probability.ts';

/** Below this many points off the median the number of runs tells nothing (Perla et al. 2011). */
const leastUseful = 10;

/** Chance of each side of the rule, as in Swed and Eisenhart's (1943) table. */
const chance = 0.025;

/** Too few or too many runs about the median for a random order. */
export function findRunCount(
  points: readonly ChartPoint[],
  median: number,
): ChartSignal | undefined {
  const runs = listRuns(points, median);
  const useful = runs.flat();
  if (useful.length < leastUseful) return undefined;
  const above = useful.filter(({ value }) => value > median).length;
  const sides = { above, below: useful.length - above };
  const few = fewRunsProbability(runs.length, sides) <= chance;
  const many = manyRunsProbability(runs.length, sides) <= chance;
  if (!few && !many) return undefined;
  const rule = few ? 'few-runs' : 'many-runs';
  const values = { runs: runs.length, points: useful.length };
  const [from, to] = [useful[0]!.at, useful.at(-1)!.at];
  return { rule, from, to, direction: undefined, because: because(rule, values) };
}
