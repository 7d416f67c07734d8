import { expect, test } from 'vitest';
import { paperOf } from './paper-of.ts';

test('is Letter in America and A4 elsewhere', () => {
  expect(['America/Chicago', 'US/Pacific'].map(paperOf)).toEqual(['letter', 'letter']);
  expect(['Europe/Madrid', 'Asia/Tokyo', 'UTC'].map(paperOf)).toEqual(['a4', 'a4', 'a4']);
});
