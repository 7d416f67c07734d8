import { logGammaHalfStep } from '../../numbers/log-gamma.ts';

/** Hedges' (1981) factor J that takes the small-sample bias off Cohen's d, 0..1: gamma(df/2) / (sqrt(df/2) gamma((df-1)/2)). */
export function hedgesCorrection(degrees: number): number {
  if (degrees === 1) return 0;
  return Math.exp(logGammaHalfStep(degrees / 2)) / Math.sqrt(degrees / 2);
}
