import { expect, test } from 'vitest';
import { checkNewest, isAnotherHands } from './check-newest.ts';
import { emptyContent } from './empty-content.ts';

const marked = { ...emptyContent, note: 'reads with care' };

test('takes a save on the newest state, or by the page that wrote it, and refuses any other', () => {
  const row = { revision: 3, saved_from: 'hers' };
  expect(() => checkNewest(row, { after: 3, hand: 'his' })).not.toThrow();
  expect(() => checkNewest(row, { after: 2, hand: 'hers' })).not.toThrow();
  expect(() => checkNewest(row, { after: 2, hand: 'his' })).toThrow(/Somebody else changed this/);
});

test("knows another's marks by who saved them, also those from before saves were counted", () => {
  expect(isAnotherHands({ saved_by: 'her', content: marked }, 'him')).toBe(true);
  expect(isAnotherHands({ saved_by: 'him', content: marked }, 'him')).toBe(false);
  expect(isAnotherHands({ saved_by: 'her', content: emptyContent }, 'him')).toBe(false);
});
