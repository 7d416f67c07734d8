import { checkDesign, classMeanVariance, designDegrees, type PilotDesign } from './pilot-design.ts';
import { tPower } from './t-power.ts';

/**
 * The chance, 0..1, that a pilot of this design sees a true effect (in pupils' standard deviations) with the test of
 * `compareClassMeans`: exact for classes of one size with normal means (Murray 1998; noncentral t). RangeError as `checkDesign`.
 *
 * @example findPower({ pilotClasses: 4, comparisonClasses: 4, pupils: 25, icc: 0.15 }, 0.3) // 0.13…
 */
export function findPower(design: PilotDesign, effect: number): number {
  checkDesign(design);
  const ends = 1 / design.pilotClasses + 1 / design.comparisonClasses;
  const size = effect / Math.sqrt(classMeanVariance(design) * ends);
  return tPower(size, { degrees: designDegrees(design), level: design.level ?? 0.95 });
}
