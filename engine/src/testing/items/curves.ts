import { itemInformation, testInformation } from './information.ts';
import { countCategories, type Item } from './item.ts';
import { categoryProbabilities, successProbability } from './probability.ts';

/** A point of an item's characteristic curve. */
export type ItemCurvePoint = {
  readonly theta: number;
  /** Probability of each score. */
  readonly probabilities: readonly number[];
  /** Expected points, 0 to the item's highest score. */
  readonly expectedScore: number;
  readonly information: number;
};

/** The item's characteristic and information curves at the given abilities, in their order. */
export function itemCurve(item: Item, thetas: readonly number[]): ItemCurvePoint[] {
  return thetas.map((theta) => ({
    theta,
    probabilities: categoryProbabilities(item, theta),
    expectedScore: expectedPoints(item, theta),
    information: itemInformation(item, theta),
  }));
}

/** A point of a test's characteristic curve; `standardError` is Infinity where the test tells nothing. */
export type TestCurvePoint = {
  readonly theta: number;
  readonly expectedScore: number;
  readonly information: number;
  readonly standardError: number;
};

/** The test's expected points, information and standard error at the given abilities, in their order. */
export function testCurve(items: readonly Item[], thetas: readonly number[]): TestCurvePoint[] {
  return thetas.map((theta) => {
    const information = testInformation(items, theta);
    return {
      theta,
      expectedScore: items.reduce((sum, item) => sum + expectedPoints(item, theta), 0),
      information,
      standardError: 1 / Math.sqrt(information),
    };
  });
}

function expectedPoints(item: Item, theta: number): number {
  return successProbability(item, theta) * (countCategories(item) - 1);
}
