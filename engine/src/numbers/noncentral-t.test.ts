import { expect, test } from 'vitest';
import { findNoncentrality, noncentralTCumulative } from './noncentral-t.ts';
import { studentCumulative } from './student-t.ts';

// Golden: scipy 1.17.1, special.nctdtr.
const golden = [
  [5, 22, 3, 0.9410163114394074],
  [-2, 10, 0.5, 0.012138466792307684],
  [17, 7183, 16, 0.8387919976133599],
  [60, 3, 50, 0.5553059209447042],
] as const;

test.each(golden)(
  'is at most %d with %d degrees and noncentrality %d in a share of %d',
  (t, degrees, noncentrality, share) => {
    expect(noncentralTCumulative(t, { degrees, noncentrality })).toBeCloseTo(share, 12);
  },
);

test('is the central t without noncentrality', () => {
  for (const degrees of [1, 4, 90])
    expect(noncentralTCumulative(1.3, { degrees, noncentrality: 0 })).toBeCloseTo(
      studentCumulative(1.3, degrees),
      13,
    );
});

test('finds the noncentrality that puts t at a given share', () => {
  const noncentrality = findNoncentrality(2.5, 9, 0.975);
  expect(noncentralTCumulative(2.5, { degrees: 9, noncentrality })).toBeCloseTo(0.975, 13);
});

test('does not underflow at noncentralities where the classic series does', () => {
  const share = noncentralTCumulative(60, { degrees: 1000, noncentrality: 60 });
  expect(share).toBeGreaterThan(0.45);
  expect(share).toBeLessThan(0.55);
});
