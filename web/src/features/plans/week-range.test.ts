import { expect, test } from 'vitest';
import { weekRange } from './week-range.ts';

test('names the five school days of a week', () => {
  expect(weekRange('2026-11-23', 'en').replaceAll(/\s/g, ' ')).toBe('November 23 – 27');
});

test('goes over the end of a month', () => {
  expect(weekRange('2026-11-30', 'es')).toMatch(/30 de noviembre.*4 de diciembre/);
});
