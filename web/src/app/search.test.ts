import { expect, test } from 'vitest';
import { readSearch } from './search.ts';

test('keeps the known names of an address and drops the rest', () => {
  expect(readSearch({ search: 'ana', grade: 4, evil: '<b>', next: '' })).toEqual({
    search: 'ana',
    grade: '4',
  });
});
