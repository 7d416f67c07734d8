import type { ClassSummary } from './pilot-class.ts';

/** How pupils vary within their classes, and what share of all variation lies between classes of one arm. */
export type ClassSpread = {
  readonly pupils: number;
  readonly withinDegrees: number;
  readonly withinDeviation: number | undefined;
  readonly icc: number | undefined;
  /** Harmonic mean of the pupils a class: what the variance of class means depends on. */
  readonly typicalCount: number;
};

/** `variance`: of class means within arms; it holds the variance between classes plus that of a mean of `typicalCount` pupils. */
export function describeSpread(classes: readonly ClassSummary[], variance: number): ClassSpread {
  let [pupils, squares, inverse] = [0, 0, 0];
  for (const one of classes) {
    pupils += one.count;
    squares += one.squares;
    inverse += 1 / one.count;
  }
  const withinDegrees = pupils - classes.length;
  const typicalCount = classes.length / inverse;
  const within = squares / withinDegrees;
  if (!(within > 0))
    return { pupils, withinDegrees, typicalCount, withinDeviation: undefined, icc: undefined };
  const between = Math.max(0, variance - within / typicalCount);
  const icc = between / (between + within);
  return { pupils, withinDegrees, typicalCount, withinDeviation: Math.sqrt(within), icc };
}
