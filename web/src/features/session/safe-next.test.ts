import { expect, test } from 'vitest';
import { safeNext } from './safe-next.ts';

test('goes on to a page of our own', () => {
  expect(safeNext('/classes?run=1')).toBe('/classes?run=1');
});

test('never leads to another site', () => {
  for (const next of ['//evil.example', '/\\evil.example', 'https://evil.example', undefined])
    expect(safeNext(next)).toBe('/');
});
