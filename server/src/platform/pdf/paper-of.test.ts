import { expect, test } from 'vitest';
import { paperOf } from './paper-of.ts';

test('is Letter in America and A4 elsewhere', () => {
  for (const zone of ['America/Chicago', 'US/Pacific', 'Canada/Eastern', 'Pacific/Honolulu'])
    expect(paperOf(zone)).toBe('letter');
  expect(['Europe/Madrid', 'Pacific/Auckland', 'UTC'].map(paperOf)).toEqual(['a4', 'a4', 'a4']);
});
