import { expect, test } from 'vitest';
import { recallChance, scheduleReview } from './review-interval.ts';

const day = 86_400_000;

test('lengthens the interval as reviews succeed and shortens it when one fails', () => {
  const first = scheduleReview(undefined, { grade: 'good', now: 0 });
  const second = scheduleReview(first.memory, { grade: 'good', now: first.dueAt });
  const failed = scheduleReview(second.memory, { grade: 'again', now: second.dueAt });
  expect(second.intervalDays).toBeGreaterThan(first.intervalDays);
  expect(failed.intervalDays).toBeLessThan(second.intervalDays);
  expect(second.dueAt).toBe(first.dueAt + second.intervalDays * day);
});

test('is due when the chance of recall falls to what was asked for', () => {
  const { memory } = scheduleReview(undefined, { grade: 'easy', now: 0 });
  expect(recallChance(memory, 0)).toBe(1);
  const strict = scheduleReview(memory, { grade: 'good', now: 8 * day, retention: 0.95 });
  const loose = scheduleReview(memory, { grade: 'good', now: 8 * day, retention: 0.8 });
  expect(strict.intervalDays).toBeLessThan(loose.intervalDays);
  expect(recallChance(loose.memory, loose.dueAt)).toBeCloseTo(0.8, 1);
});

test('gives the same dates for the same history', () => {
  const again = () => scheduleReview(undefined, { grade: 'hard', now: 1234 });
  expect(again()).toEqual(again());
});

test('refuses a retention or a time that makes no sense', () => {
  const retention = () => scheduleReview(undefined, { grade: 'good', now: 0, retention: 1 });
  expect(retention).toThrow(RangeError);
  expect(() => scheduleReview(undefined, { grade: 'good', now: Number.NaN })).toThrow(RangeError);
});
