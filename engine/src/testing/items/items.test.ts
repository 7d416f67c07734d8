import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkItem } from './check-item.ts';
import { itemCurve, testCurve } from './curves.ts';
import { itemInformation, testInformation } from './information.ts';
import { InvalidItemError } from './invalid-item-error.ts';
import type { Item } from './item.ts';
import { categoryProbabilities, successProbability } from './probability.ts';
import { responseTerms } from './response-terms.ts';

const examples: readonly Item[] = [
  { id: '1', model: '1PL', b: 0.4 },
  { id: '2', model: '2PL', a: 1.7, b: -0.6 },
  { id: '3', model: '3PL', a: 1.3, b: 0.9, c: 0.22 },
  { id: '4', model: 'graded', a: 1.4, b: [-1, 0.1, 1.3] },
];

describe('probabilities', () => {
  it('lie in 0..1 and sum to 1 at every ability, the infinities included', () => {
    const theta = fc.oneof(
      fc.double({ noNaN: true }),
      fc.constantFrom(Infinity, -Infinity, 1e308, -800, 800),
    );
    fc.assert(
      fc.property(fc.constantFrom(...examples), theta, (item, at) => {
        const all = categoryProbabilities(item, at);
        for (const p of all) expect(p >= 0 && p <= 1).toBe(true);
        expect(all.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
        const success = successProbability(item, at);
        expect(success >= 0 && success <= 1).toBe(true);
      }),
    );
  });

  it('are half at the difficulty of a 2PL item and halfway above guessing for 3PL', () => {
    expect(successProbability({ id: 'x', model: '2PL', a: 1.2, b: 0.3 }, 0.3)).toBe(0.5);
    const guessing: Item = { id: 'x', model: '3PL', a: 1, b: 0, c: 0.2 };
    expect(successProbability(guessing, 0)).toBeCloseTo(0.6, 15);
  });

  it('never fall with ability', () => {
    const theta = fc.double({ min: -8, max: 8, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...examples), theta, theta, (item, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(successProbability(item, high)).toBeGreaterThanOrEqual(
          successProbability(item, low) - 1e-12,
        );
      }),
    );
  });

  it('have the derivatives that finite differences give', () => {
    const h = 1e-4;
    for (const item of examples) {
      categoryProbabilities(item, 0.37).forEach((p, score) => {
        const [up, down] = [0.37 + h, 0.37 - h].map(
          (theta) => categoryProbabilities(item, theta)[score]!,
        );
        const { slope, curvature, logProbability } = responseTerms(item, 0.37, score);
        expect(slope).toBeCloseTo((up! - down!) / (2 * h) / p, 6);
        expect(curvature).toBeCloseTo((up! - 2 * p + down!) / (h * h) / p, 5);
        expect(logProbability).toBeCloseTo(Math.log(p), 12);
      });
    }
  });
});

describe('information', () => {
  it('is a^2 P Q for 2PL and adds up over a test', () => {
    const [, item] = examples as [Item, Item];
    const p = successProbability(item, 0.2);
    expect(itemInformation(item, 0.2)).toBeCloseTo(1.7 ** 2 * p * (1 - p), 12);
    const sum = examples.reduce((total, one) => total + itemInformation(one, 0.2), 0);
    expect(testInformation(examples, 0.2)).toBeCloseTo(sum, 12);
  });

  it('follows Birnbaum for 3PL', () => {
    const item: Item = { id: 'x', model: '3PL', a: 1.3, b: 0.9, c: 0.22 };
    const p = successProbability(item, 0.5);
    const expected = (1.3 ** 2 * (1 - p) * (p - 0.22) ** 2) / (p * (1 - 0.22) ** 2);
    expect(itemInformation(item, 0.5)).toBeCloseTo(expected, 12);
  });
});

describe('curves', () => {
  it('give expected points and a standard error that is infinite without items', () => {
    const [point] = itemCurve(examples[3]!, [0.1]);
    expect(point!.expectedScore).toBeGreaterThan(1);
    expect(point!.expectedScore).toBeLessThan(2);
    expect(testCurve([], [0])).toEqual([
      { theta: 0, expectedScore: 0, information: 0, standardError: Infinity },
    ]);
  });
});

describe('an item with unusable parameters', () => {
  it.each<[Item, string]>([
    [{ id: 'x', model: '1PL', b: Number.NaN }, 'difficulty'],
    [{ id: 'x', model: '2PL', a: Infinity, b: 0 }, 'slope'],
    [{ id: 'x', model: '3PL', a: 1, b: 0, c: 1 }, 'guessing'],
    [{ id: 'x', model: 'graded', a: 1, b: [] }, 'threshold'],
    [{ id: 'x', model: 'graded', a: 1, b: [1, 0] }, 'rise'],
  ])('is refused by name: %j', (item, word) => {
    expect(() => checkItem(item)).toThrow(InvalidItemError);
    expect(() => checkItem(item)).toThrow(word);
  });
});
