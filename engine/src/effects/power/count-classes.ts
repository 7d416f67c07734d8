import { findPower } from './find-power.ts';
import type { PilotDesign } from './pilot-design.ts';

/** A design whose number of classes is still open. */
export type OpenDesign = Omit<PilotDesign, 'pilotClasses' | 'comparisonClasses'>;

/**
 * The fewest classes an arm with which a pilot sees a true effect (in pupils' standard deviations) with the power asked for
 * (default 0.8). Undefined above 1,000 an arm: such an effect cannot be seen this way. RangeError for an effect of 0, a power
 * outside 0..1, and as `checkDesign`.
 *
 * @example countClasses({ pupils: 25, icc: 0.15 }, { effect: 0.4 }) // 20
 */
export function countClasses(
  design: OpenDesign,
  { effect, power = 0.8 }: { readonly effect: number; readonly power?: number },
): number | undefined {
  if (!(Math.abs(effect) > 0)) throw new RangeError('The effect must not be 0.');
  if (!(power > 0 && power < 1)) throw new RangeError('The power must be between 0 and 1.');
  const enough = (classes: number): boolean =>
    findPower({ ...design, pilotClasses: classes, comparisonClasses: classes }, effect) >= power;
  let [low, high] = [1, 2];
  while (!enough(high)) {
    if (high >= 1000) return undefined;
    [low, high] = [high, Math.min(1000, high * 2)];
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (enough(middle)) high = middle;
    else low = middle;
  }
  return high;
}
