import { readRunChart } from '@everyplan/engine/effects';
import { createSeededRandom } from '../testing/seeded-random.ts';

/** How often a run chart sees a signal in series that are nothing but chance, and how often by each rule. */
export type ChartAlarms = {
  readonly points: number;
  /** Points whose median is frozen; 0: the median of all. */
  readonly baseline: number;
  readonly rules: string;
  readonly anyRule: number;
  readonly byRule: Readonly<Record<string, number>>;
};

export function measureCharts(replicates: number): ChartAlarms[] {
  const charts = (['perla', 'anhoej'] as const).flatMap((rules) =>
    [
      [12, 0],
      [24, 0],
      [24, 12],
      [36, 12],
    ].map(([points = 0, baseline = 0]) => ({ points, baseline, rules })),
  );
  return charts.map(({ points, baseline, rules }, k): ChartAlarms => {
    const random = createSeededRandom(700 + k);
    const counts: Record<string, number> = {};
    let any = 0;
    for (let turn = 0; turn < replicates; turn++) {
      const series = Array.from({ length: points }, () => random.normal());
      const { signals } = readRunChart(series, { rules, ...(baseline > 0 ? { baseline } : {}) });
      any += Number(signals.length > 0);
      for (const rule of new Set(signals.map((signal) => signal.rule)))
        counts[rule] = (counts[rule] ?? 0) + 1;
    }
    const byRule = Object.fromEntries(
      Object.entries(counts).map(([rule, n]) => [rule, n / replicates]),
    );
    return { points, baseline, rules, anyRule: any / replicates, byRule };
  });
}
