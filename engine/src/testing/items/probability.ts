import { responseTerms } from './response-terms.ts';
import { countCategories, type Item } from './item.ts';

/** The probability of each score 0, 1, … at ability `theta` (any number, the infinities included): each in 0..1, in sum 1. */
export function categoryProbabilities(item: Item, theta: number): number[] {
  return Array.from(
    { length: countCategories(item) },
    (_, score) => responseTerms(item, theta, score).probability,
  );
}

/**
 * The expected share of the item's points at ability `theta`, 0..1: for 0/1 items the probability of a right answer.
 *
 * @example successProbability({ id: 'x', model: '2PL', a: 1.2, b: 0 }, 0) // 0.5
 */
export function successProbability(item: Item, theta: number): number {
  const points = categoryProbabilities(item, theta).reduce((sum, p, score) => sum + p * score, 0);
  return Math.min(1, points / (countCategories(item) - 1));
}
