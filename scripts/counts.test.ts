import { expect, test } from 'vitest';
import { addCounts, failedStep, noCounts, parseCounts, sayCounts } from './counts.ts';

test('reads the last line of counts, and says it in the same words', () => {
  const counts = parseCounts(
    '1 passed, 0 failed, 0 skipped\nmore\n12 passed, 3 failed, 4 skipped\n',
  );
  expect(counts).toEqual({ passed: 12, failed: 3, skipped: 4 });
  expect(parseCounts(sayCounts(counts))).toEqual(counts);
});

test('counts nothing where a program says nothing', () => {
  expect(parseCounts('Error: no browser')).toEqual(noCounts);
});

test('adds up', () => {
  const counts = { passed: 1, failed: 2, skipped: 3 };
  expect(addCounts(counts, counts)).toEqual({ passed: 2, failed: 4, skipped: 6 });
});

test('lets no failed step look like a success', () => {
  expect(failedStep(noCounts).failed).toBe(1);
  expect(failedStep({ passed: 1, failed: 2, skipped: 0 }).failed).toBe(2);
});
