import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillUp, impose } from './impose.ts';

test('puts eight pages on two sheets as a folded booklet needs them', () => {
  expect(impose(8)).toEqual([
    { left: 7, right: 0 },
    { left: 1, right: 6 },
    { left: 5, right: 2 },
    { left: 3, right: 4 },
  ]);
});

test('prints every page once, and the two pages of a side always add up to the last', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), (sheets) => {
      const sides = impose(sheets * 4);
      const pages = sides.flatMap(({ left, right }) => [left, right]);
      expect(pages.toSorted((a, b) => a - b)).toEqual(pages.map((_, index) => index));
      for (const { left, right } of sides) expect(left + right).toBe(sheets * 4 - 1);
    }),
  );
});

test('reads in order when it is folded: each leaf has a page on its front and the next one behind it', () => {
  const sides = impose(12);
  for (let sheet = 0; sheet < sides.length; sheet += 2) {
    expect(sides[sheet + 1]?.left).toBe(sides[sheet]!.right + 1);
    expect(sides[sheet]?.left).toBe(sides[sheet + 1]!.right + 1);
  }
});

test('takes whole sheets only', () => {
  expect([1, 4, 5, 9].map(fillUp)).toEqual([4, 4, 8, 12]);
  expect(() => impose(6)).toThrow('multiple of 4');
});
