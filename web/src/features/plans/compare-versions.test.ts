import { expect, test } from 'vitest';
import { compareVersions } from './compare-versions.ts';

const a = { id: 'a', text: 'Fractions' };
const b = { id: 'b', text: 'Areas' };

test('finds nothing between two equal versions', () => {
  expect(compareVersions([a, b], [a, b])).toEqual([]);
});

test('tells what was added, changed and taken out', () => {
  const changed = { id: 'a', text: 'Fractions on a line' };
  const added = { id: 'c', text: 'Ratios' };
  expect(compareVersions([a, b], [changed, added])).toEqual([
    { change: 'changed', id: 'a', before: 'Fractions', after: 'Fractions on a line' },
    { change: 'added', id: 'c', before: null, after: 'Ratios' },
    { change: 'removed', id: 'b', before: 'Areas', after: null },
  ]);
});

test('takes what a new draft made again word for word for the same', () => {
  expect(compareVersions([a], [{ ...a, id: 'z' }])).toEqual([]);
});
