import { findRoot } from '../../numbers/find-root.ts';
import { findPower } from './find-power.ts';
import { checkDesign, designDegrees, type PilotDesign } from './pilot-design.ts';

/**
 * The smallest true effect, in pupils' standard deviations, that a pilot of this design sees with the power asked for (default
 * 0.8). Undefined where no effect can be seen: no degree of freedom. RangeError for a power outside 0..1 or below the error
 * rate, and as `checkDesign`.
 */
export function findDetectable(
  design: PilotDesign,
  { power = 0.8 }: { readonly power?: number } = {},
): number | undefined {
  checkDesign(design);
  if (!(power > 1 - (design.level ?? 0.95) && power < 1))
    throw new RangeError('The power must be between the error rate and 1.');
  if (designDegrees(design) < 1) return undefined;
  let high = 1;
  while (findPower(design, high) < power) high *= 2;
  return findRoot((effect) => findPower(design, effect) - power, [0, high], { tolerance: 1e-10 });
}
