/**
 * An item of a bank with its parameters on the logistic metric (D = 1), abilities in standard deviations of the norm group:
 * P(right) = c + (1 - c) / (1 + exp(-a (theta - b))). A graded item has ordered thresholds: P(score >= k) = logistic(a (theta - b[k - 1])).
 */
export type Item =
  | { readonly id: string; readonly model: '1PL'; readonly b: number }
  | { readonly id: string; readonly model: '2PL'; readonly a: number; readonly b: number }
  | {
      readonly id: string;
      readonly model: '3PL';
      readonly a: number;
      readonly b: number;
      readonly c: number;
    }
  | {
      readonly id: string;
      readonly model: 'graded';
      readonly a: number;
      readonly b: readonly number[];
    };

/** The score on an item: 0 or 1, for graded items 0 to the number of thresholds; `null` was not given. */
export type Answer = number | null;

/** How many different scores the item can give: 2, for graded items thresholds + 1. */
export function countCategories(item: Item): number {
  return item.model === 'graded' ? item.b.length + 1 : 2;
}

/** Whether the answer is a score that the item can give. Anything else (null, NaN, 0.5, 7) counts as not given, everywhere. */
export function isScore(item: Item, answer: Answer | undefined): answer is number {
  return Number.isInteger(answer) && answer! >= 0 && answer! < countCategories(item);
}
