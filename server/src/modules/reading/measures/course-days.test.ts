import { expect, test } from 'vitest';
import { listCourseDays } from './course-days.ts';

test('draws each measured day of two years once, in order, and the day asked for', () => {
  const measured = ['2026-11-01', '2026-09-01', '2026-09-01', '2023-01-01', '2027-01-01'];
  expect(listCourseDays(measured, '2026-11-22')).toEqual([
    '2026-09-01',
    '2026-11-01',
    '2026-11-22',
  ]);
});
