import { countCategories, isScore, type Answer, type Item } from '../items/item.ts';
import { responseTerms } from '../items/response-terms.ts';

/** An item with the score that was got on it. */
export type ScoredItem = { readonly item: Item; readonly score: number };

/** The given answers, place by place; those that the item cannot give (null, NaN, 0.5) are left out. */
export function givenAnswers(items: readonly Item[], answers: readonly Answer[]): ScoredItem[] {
  return items.flatMap((item, i) => {
    const score = answers[i];
    return isScore(item, score) ? [{ item, score }] : [];
  });
}

/** Log-likelihood of the answers at an ability. */
export function logLikelihood(given: readonly ScoredItem[], theta: number): number {
  return given.reduce(
    (sum, { item, score }) => sum + responseTerms(item, theta, score).logProbability,
    0,
  );
}

/** Its derivative by ability, the score function. */
export function scoreFunction(given: readonly ScoredItem[], theta: number): number {
  return given.reduce((sum, { item, score }) => sum + responseTerms(item, theta, score).slope, 0);
}

/** Warm's correction J / (2 I): J the sum over items and scores of P' P'' / P, I the information. */
export function warmCorrection(given: readonly ScoredItem[], theta: number): number {
  let [bias, information] = [0, 0];
  for (const { item } of given) {
    for (let score = 0; score < countCategories(item); score++) {
      const { probability, slope, curvature } = responseTerms(item, theta, score);
      bias += probability * slope * curvature;
      information += probability * slope * slope;
    }
  }
  return bias / (2 * information);
}

/**
 * How finely a scan for roots has to look: without guessing a likelihood has one maximum, so the whole range is one step;
 * with guessing it may have several (Samejima 1973).
 */
export function scanStep(given: readonly ScoredItem[]): number {
  return given.some(({ item }) => item.model === '3PL') ? 0.05 : 0.5;
}
