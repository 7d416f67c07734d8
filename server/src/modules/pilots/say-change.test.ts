import { pairedChange } from '@everyplan/engine/effects';
import { expect, test } from 'vitest';
import { tellChange } from './say-change.ts';

const told = (changes: readonly number[], usual?: number) =>
  tellChange(
    pairedChange(
      changes.map((change, at) => ({ before: 60 + 7 * at, after: 60 + 7 * at + change })),
    )!,
    usual,
  );
const rise = [9, 12, 11, 8, 10, 13];

test('says that a class rose beyond the usual only where the whole interval does', () => {
  expect(told(rise, 5).says).toBe('rose-beyond-usual');
  expect(told(rise, 9).says).toBe('rose-as-usual');
});

test('says only that it rose where nobody knows what is usual', () => {
  expect(told(rise).says).toBe('rose');
});

test('says that it is unclear where the interval holds 0, and that it fell where all of it is below', () => {
  expect(told([9, -8, 4, -5, 3, -1]).says).toBe('unclear');
  expect(told(rise.map((change) => -change)).says).toBe('fell');
});

test('says nothing of fewer than five', () => {
  expect(told([9, 12, 11, 8]).says).toBe('too-few');
});
