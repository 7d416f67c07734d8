import { expect, test } from 'vitest';
import { isUnchecked } from './is-unchecked.ts';

test('waits six whole weeks before it asks for a check', () => {
  expect(isUnchecked({ checkedOn: '2026-10-11' }, '2026-11-22')).toBe(false);
  expect(isUnchecked({ checkedOn: '2026-10-10' }, '2026-11-22')).toBe(true);
  expect(isUnchecked({ checkedOn: null }, '2026-11-22')).toBe(true);
});
