import { type Measured, usableNumbers } from '../usable-numbers.ts';

/** A learner's baseline (A) and treatment (B) sessions in the order of time, and which way is better. */
export type Phases = {
  readonly baseline: readonly Measured[];
  readonly treatment: readonly Measured[];
  readonly improvement: 'increase' | 'decrease';
};

/** Missing sessions left out; values turned so that up is better. Undefined where a phase has no session left. */
export function turnPhases(phases: Phases): { a: number[]; b: number[] } | undefined {
  const sign = phases.improvement === 'increase' ? 1 : -1;
  const a = usableNumbers(phases.baseline).map((x) => sign * x);
  const b = usableNumbers(phases.treatment).map((x) => sign * x);
  return a.length > 0 && b.length > 0 ? { a, b } : undefined;
}
