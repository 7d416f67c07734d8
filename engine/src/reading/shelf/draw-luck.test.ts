import { expect, test } from 'vitest';
import { drawLuck } from './draw-luck.ts';

test('is even, the same for the same, and another for another learner', () => {
  const drawn = Array.from({ length: 2000 }, (_, at) => drawLuck(`text-${at}`, 7));
  const mean = drawn.reduce((sum, each) => sum + each, 0) / drawn.length;
  expect(mean).toBeGreaterThan(0.47);
  expect(mean).toBeLessThan(0.53);
  expect(drawLuck('text-1', 7)).toBe(drawn[1]);
  expect(drawLuck('text-1', 8)).not.toBe(drawn[1]);
});
