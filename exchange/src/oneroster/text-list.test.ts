import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readTextList, writeTextList } from './text-list.ts';

it('parts at commas, and not at those inside quotes', () => {
  expect(readTextList('a, b,,"c, d",a')).toEqual(['a', 'b', 'c, d']);
  expect(readTextList('')).toEqual([]);
});

it('reads what it writes', () => {
  const text = fc
    .string({ unit: fc.constantFrom('a', 'b', ',', '"', ' ') })
    .map((value) => value.trim())
    .filter((value) => value !== '');
  fc.assert(
    fc.property(fc.uniqueArray(text), (parts) => {
      expect(readTextList(writeTextList(parts))).toEqual(parts);
    }),
  );
});
