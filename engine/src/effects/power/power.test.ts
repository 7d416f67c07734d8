import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countClasses } from './count-classes.ts';
import { countMoreClasses } from './count-more-classes.ts';
import { findDetectable } from './find-detectable.ts';
import { findPower } from './find-power.ts';

const design = { pilotClasses: 4, comparisonClasses: 4, pupils: 25, icc: 0.15 };

test('is the error rate where there is nothing to see', () => {
  expect(findPower(design, 0)).toBeCloseTo(0.05, 12);
  expect(findPower({ ...design, level: 0.9 }, 0)).toBeCloseTo(0.1, 12);
});

test('grows with classes, and much less with pupils', () => {
  const more = findPower({ ...design, pilotClasses: 8, comparisonClasses: 8 }, 0.4);
  const bigger = findPower({ ...design, pupils: 50 }, 0.4);
  expect(more).toBeGreaterThan(bigger);
  expect(bigger).toBeGreaterThan(findPower(design, 0.4));
});

test('names the fewest classes: one less an arm would not do', () => {
  const classes = countClasses({ pupils: 25, icc: 0.15 }, { effect: 0.4 })!;
  const at = (k: number) => findPower({ ...design, pilotClasses: k, comparisonClasses: k }, 0.4);
  expect(at(classes)).toBeGreaterThanOrEqual(0.8);
  expect(at(classes - 1)).toBeLessThan(0.8);
  expect(countClasses({ pupils: 25, icc: 0.15 }, { effect: 0.001 })).toBeUndefined();
});

test('finds the effect that the power was asked for', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 10 }),
      fc.double({ min: 0, max: 0.4, noNaN: true }),
      (k, icc) => {
        const of = { pilotClasses: k, comparisonClasses: k, pupils: 20, icc };
        expect(findPower(of, findDetectable(of)!)).toBeCloseTo(0.8, 8);
      },
    ),
    { numRuns: 20 },
  );
});

test('sees nothing with a class an arm', () => {
  const single = { ...design, pilotClasses: 1, comparisonClasses: 1 };
  expect(findPower(single, 2)).toBe(0);
  expect(findDetectable(single)).toBeUndefined();
});

test('needs fewer classes where a baseline explains much', () => {
  const explained = { pupils: 25, icc: 0.15, classesExplained: 0.7, pupilsExplained: 0.5 };
  expect(countClasses(explained, { effect: 0.4 })).toBeLessThan(
    countClasses({ pupils: 25, icc: 0.15 }, { effect: 0.4 })!,
  );
});

test('adds classes to the smaller side first, and at least one', () => {
  const plan = { worthwhile: 2, power: 0.8, level: 0.95, most: 50 };
  const standing = { pilotClasses: 2, comparisonClasses: 5, degrees: 5, variance: 1 };
  const more = countMoreClasses(standing, plan)!;
  expect(more.pilot).toBeGreaterThan(more.comparison);
  expect(countMoreClasses({ ...standing, variance: 1e-6 }, plan)).toEqual({
    pilot: 1,
    comparison: 0,
  });
  expect(countMoreClasses({ ...standing, variance: 1e6 }, plan)).toBeUndefined();
});

test.each([
  ['a correlation above 1', () => findPower({ ...design, icc: 1.2 }, 0.3)],
  ['no pupils', () => findPower({ ...design, pupils: 0 }, 0.3)],
  ['a level in per cent', () => findPower({ ...design, level: 95 }, 0.3)],
  [
    'a baseline that explains everything',
    () => findDetectable({ ...design, icc: 0, pupilsExplained: 1 }),
  ],
  ['an effect of 0', () => countClasses({ pupils: 20, icc: 0.1 }, { effect: 0 })],
  ['a power of 1', () => findDetectable(design, { power: 1 })],
])('refuses %s', (_, call) => {
  expect(call).toThrow(RangeError);
});
