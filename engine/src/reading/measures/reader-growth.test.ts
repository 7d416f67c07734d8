import { expect, test } from 'vitest';
import type { Measure } from './measure.ts';
import { readerGrowth } from './reader-growth.ts';

const school = { grade: 4, schoolYear: 2026 };
const [since, until] = ['2026-09-01', '2027-02-01'];
const measure = (grade: number, day: string, error = 0.4): Measure => ({
  id: `${day} ${grade}`,
  source: 'check',
  grade,
  error,
  day,
});

test('tells how far a reader came, with its interval and what is typical', () => {
  const growth = readerGrowth({
    school,
    measures: [measure(3.5, '2026-09-10'), measure(5, '2027-01-20')],
    since,
    until,
  });
  expect(growth?.change).toBeCloseTo(1.55, 1);
  expect(growth!.low).toBeLessThan(growth!.change);
  expect(growth!.high).toBeGreaterThan(growth!.change);
  expect(growth?.typical).toBeCloseTo(0.475, 2);
  expect(growth?.from).toBe('2026-09-10');
});

test('says nothing where it would only say what is expected', () => {
  const early = measure(3.5, '2026-09-10');
  expect(readerGrowth({ school, measures: [early], since, until })).toBeUndefined();
  const late = measure(5, '2027-01-20');
  expect(readerGrowth({ school, measures: [late], since, until })).toBeUndefined();
});

test('does not mistake what is expected for growth', () => {
  const growth = readerGrowth({
    school,
    measures: [measure(3.5, '2026-09-10'), measure(3.5, '2027-02-01')],
    since,
    until,
  });
  expect(growth?.change).toBeCloseTo(0, 1);
});

test('leaves out what was measured after the end', () => {
  const measures = [measure(3.5, '2026-09-10'), measure(5, '2027-03-20')];
  expect(readerGrowth({ school, measures, since, until })).toBeUndefined();
});

test('is surer of growth the surer the measures are', () => {
  const errorWith = (error: number) =>
    readerGrowth({
      school,
      measures: [measure(3.5, '2026-09-10', error), measure(5, '2027-01-20', error)],
      since,
      until,
    })!.error;
  expect(errorWith(0.3)).toBeLessThan(errorWith(1));
});
