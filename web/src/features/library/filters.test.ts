import { expect, it } from 'vitest';
import { readFilters } from './filters.ts';

it('looks for what the address says, and passes over what it says wrongly', () => {
  expect(readFilters({ search: 'kite', band: '2-3', topic: 'nonsense', read: 'no' })).toMatchObject(
    {
      q: 'kite',
      band: '2-3',
      topic: undefined,
    },
  );
});

it('asks for what was read only of a class', () => {
  expect(readFilters({ read: 'no' })).not.toHaveProperty('read');
  expect(readFilters({ read: 'no', class: 'c' })).toMatchObject({ read: 'no', classId: 'c' });
});
