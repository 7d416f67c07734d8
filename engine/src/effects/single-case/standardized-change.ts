import { normalQuantile } from '../../numbers/normal-quantile.ts';
import { checkLevel, intervalAround } from '../interval.ts';
import { summarizeSample } from '../sizes/summarize-sample.ts';
import type { SingleCaseEstimate } from './nonoverlap.ts';
import { type Phases, turnPhases } from './phases.ts';

/**
 * Within-case standardised mean difference, above 0 when treatment is better: by the baseline's standard deviation (Gingerich
 * 1984) or the pooled one, bias-corrected, with an approximate standard error (Pustejovsky 2018). Not comparable with
 * a difference between groups: it is scaled by one learner's ups and downs. Undefined with fewer than two sessions in
 * a phase or without any spread to scale by (baseline scaling needs three baseline sessions for a finite correction).
 */
export function standardizedChange(
  phases: Phases,
  {
    by = 'baseline',
    level = 0.95,
  }: { readonly by?: 'baseline' | 'pooled'; readonly level?: number } = {},
): SingleCaseEstimate | undefined {
  checkLevel(level);
  const turned = turnPhases(phases);
  if (turned === undefined) return undefined;
  const [a, b] = [summarizeSample(turned.a), summarizeSample(turned.b)];
  if (!(a.count > 1 && b.count > 1)) return undefined;
  const degrees = by === 'baseline' ? a.count - 1 : a.count + b.count - 2;
  const pooled = ((a.count - 1) * a.deviation ** 2 + (b.count - 1) * b.deviation ** 2) / degrees;
  const scale = by === 'baseline' ? a.deviation : Math.sqrt(pooled);
  if (!(scale > 0)) return undefined;
  const raw = (b.mean - a.mean) / scale;
  const correction = 1 - 3 / (4 * degrees - 1);
  const value = correction * raw;
  const ratio = by === 'baseline' ? (b.deviation / a.deviation) ** 2 : 1;
  const standardError =
    correction * Math.sqrt(1 / a.count + ratio / b.count + value ** 2 / (2 * degrees));
  return {
    value,
    standardError,
    interval: intervalAround(value, normalQuantile((1 + level) / 2) * standardError),
  };
}
