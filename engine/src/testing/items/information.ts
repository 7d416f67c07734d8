import { responseTerms } from './response-terms.ts';
import { countCategories, type Item } from './item.ts';

/**
 * Fisher information of one item at ability `theta` (finite), in 1 / ability units squared, >= 0: the sum over scores of
 * P (P'/P)^2 (Birnbaum 1968, Samejima 1969).
 */
export function itemInformation(item: Item, theta: number): number {
  let sum = 0;
  for (let score = 0; score < countCategories(item); score++) {
    const { probability, slope } = responseTerms(item, theta, score);
    sum += probability * slope * slope;
  }
  return sum;
}

/** Information of all items together; 1 / sqrt of it is the standard error of a maximum likelihood estimate. No items: 0. */
export function testInformation(items: readonly Item[], theta: number): number {
  return items.reduce((sum, item) => sum + itemInformation(item, theta), 0);
}
