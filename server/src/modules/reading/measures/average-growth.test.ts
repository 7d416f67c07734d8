import { expect, test } from 'vitest';
import { averageGrowth } from './average-growth.ts';
import type { LearnerGrowth } from './growth-rows.ts';
import { noReadings } from './reading-counts.ts';

const row = (grade: number, change: number | null): LearnerGrowth => ({
  learnerId: `${grade}`,
  error: 1,
  reader: { grade, low: grade - 1.28, high: grade + 1.28, measured: true },
  change:
    change === null
      ? null
      : {
          change,
          error: 0.5,
          low: change - 0.64,
          high: change + 0.64,
          typical: 0.3,
          from: '2026-09-01',
        },
  lastCheckedOn: null,
  weeksSinceCheck: null,
  ...noReadings,
});

test('tells nothing of fewer than five', () => {
  expect(averageGrowth([1, 2, 3, 4].map((grade) => row(grade, 1)))).toBeNull();
});

test('tells no change where it is known of fewer than five', () => {
  const rows = [row(1, 1), row(2, 1), row(3, 1), row(4, 1), row(5, null)];
  expect(averageGrowth(rows)).toMatchObject({ measured: 5, notChecked: 5, change: null });
});

test('gives means with the interval that the errors leave', () => {
  const group = averageGrowth([1, 2, 3, 4, 5].map((grade) => row(grade, 0.4)));
  expect(group?.reader?.grade).toBe(3);
  expect(group!.reader!.high - 3).toBeCloseTo(1.2816 / Math.sqrt(5), 3);
  expect(group?.change).toMatchObject({ learners: 5, typical: expect.closeTo(0.3, 9) });
});
