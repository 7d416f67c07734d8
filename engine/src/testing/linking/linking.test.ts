import { describe, expect, it } from 'vitest';
import type { Item } from '../items/item.ts';
import { applyLink } from './apply-link.ts';
import { linkMeanSigma } from './link-mean-sigma.ts';
import { linkScales } from './link-scales.ts';

const bank: readonly Item[] = [
  { id: 'a', model: '2PL', a: 1.2, b: -1 },
  { id: 'b', model: '2PL', a: 0.8, b: 0.2 },
  { id: 'c', model: '3PL', a: 1.5, b: 0.9, c: 0.2 },
  { id: 'd', model: 'graded', a: 1.1, b: [-0.5, 0.4, 1.5] },
];
// The same items on a scale where theta(bank) = 1.3 theta - 0.4.
const inverse = { slope: 1 / 1.3, shift: 0.4 / 1.3, items: 4 };
const fresh = bank.map((item) => applyLink(item, inverse));

describe('linking', () => {
  it.each([
    ['Stocking-Lord', linkScales],
    ['mean-sigma', linkMeanSigma],
  ])('by %s finds the scale again and brings every item home', (_, linkBy) => {
    const link = linkBy({ from: fresh, to: bank });
    expect(link.slope).toBeCloseTo(1.3, 8);
    expect(link.shift).toBeCloseTo(-0.4, 8);
    const home = applyLink(fresh[2]!, link) as Extract<Item, { model: '3PL' }>;
    expect(home.a).toBeCloseTo(1.5, 8);
    expect(home.b).toBeCloseTo(0.9, 8);
    expect(home.c).toBe(0.2);
  });

  it('by Stocking-Lord is hurt less than mean-sigma by a drifted difficulty of a weak item', () => {
    const drifted = fresh.map((item) =>
      item.id === 'b' ? ({ id: 'b', model: '2PL', a: 0.3, b: 3 } as const) : item,
    );
    const miss = (link: { slope: number }): number => Math.abs(link.slope - 1.3);
    const scales = { from: drifted, to: bank };
    expect(miss(linkScales(scales))).toBeLessThan(miss(linkMeanSigma(scales)));
  });

  it('with one common item keeps the slope of the scale by mean-sigma', () => {
    const link = linkMeanSigma({ from: [fresh[0]!], to: bank });
    expect(link).toEqual({ slope: 1, shift: expect.closeTo(-0.5384615, 6) as number, items: 1 });
  });

  it('refuses scales without a common item', () => {
    expect(() => linkScales({ from: [{ id: 'z', model: '1PL', b: 0 }], to: bank })).toThrow(
      RangeError,
    );
  });

  it('turns a 1PL item into 2PL when the unit changes', () => {
    const link = { slope: 2, shift: 1, items: 5 };
    expect(applyLink({ id: 'x', model: '1PL', b: 1 }, link)).toEqual({
      id: 'x',
      model: '2PL',
      a: 0.5,
      b: 3,
    });
  });
});
