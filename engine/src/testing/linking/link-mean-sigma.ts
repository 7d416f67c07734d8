import type { Item } from '../items/item.ts';
import type { ScaleLink } from './apply-link.ts';
import { pairItems, type Scales } from './pair-items.ts';

/**
 * Links by mean and standard deviation of the common items' difficulties (Marco 1977; graded items by all thresholds):
 * A = sd(old) / sd(new), B = mean(old) - A mean(new). With one common difficulty A is 1. Items with |slope| below .2 on either
 * side are passed over: their difficulties mean nothing. Throws RangeError when none is left.
 */
export function linkMeanSigma(scales: Scales): ScaleLink {
  const pairs = pairItems(scales).filter(({ from, to }) => isSteep(from) && isSteep(to));
  if (pairs.length === 0) throw new RangeError('No common item has a usable difficulty.');
  const [from, to] = [spread(pairs.map((pair) => pair.from)), spread(pairs.map((pair) => pair.to))];
  const slope = from.sd > 0 && to.sd > 0 ? to.sd / from.sd : 1;
  return { slope, shift: to.mean - slope * from.mean, items: pairs.length };
}

function isSteep(item: Item): boolean {
  return item.model === '1PL' || item.a >= 0.2;
}

function spread(items: readonly Item[]): { mean: number; sd: number } {
  const all = items.flatMap((item) => item.b);
  const mean = all.reduce((sum, b) => sum + b, 0) / all.length;
  const square = all.reduce((sum, b) => sum + (b - mean) ** 2, 0) / all.length;
  return { mean, sd: Math.sqrt(square) };
}
