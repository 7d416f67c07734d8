import { expect, test } from 'vitest';
import { withLesson } from './text-level.ts';

const text = {
  measured_grade: 4,
  measured_error: 2,
  corrected_grade: null,
  bias: 0,
  grade: 4,
  error: 2,
};

test('puts a lesson in by its precision and takes it out again to where it was', () => {
  const lesson = { grade: 6, error: 2 };
  const after = withLesson(text, lesson, 1);
  expect(after.grade).toBeCloseTo(5, 9);
  expect(after.error).toBeCloseTo(Math.SQRT2, 9);
  expect(withLesson({ ...text, ...after }, lesson, -1)).toEqual({ grade: 4, error: 2 });
});

test('never leaves the interval of the measure, however many readers say so', () => {
  let level = { grade: 4, error: 2 };
  for (let nth = 0; nth < 50; nth++)
    level = withLesson({ ...text, ...level }, { grade: 15, error: 2 }, 1);
  expect(level.grade).toBeLessThanOrEqual(4 + 1.2816 * 2);
});

test('lets a teacher’s correction weigh more than a reader', () => {
  const corrected = { ...text, corrected_grade: 3, grade: 3, error: 0.5 };
  const after = withLesson(corrected, { grade: 6, error: 2 }, 1);
  expect(after.grade).toBeLessThan(3.3);
});
