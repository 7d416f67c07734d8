import { expect, it } from 'vitest';
import { leastChances } from './least-chances.ts';

it('draws the smallest of some chances as if each had been drawn: its mean is 1 / (draws + 1)', () => {
  for (const draws of [1, 2, 12, 24]) {
    const logs = leastChances(draws);
    expect(Math.log2(logs.length) % 1).toBe(0);
    const mean = logs.reduce((sum, log) => sum + Math.exp(log), 0) / logs.length;
    expect(mean).toBeCloseTo(1 / (draws + 1), 4);
  }
});
