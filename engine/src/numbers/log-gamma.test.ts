import { expect, test } from 'vitest';
import { logBeta, logGamma, logGammaHalfStep } from './log-gamma.ts';

test('is the logarithm of the factorial one above', () => {
  expect(logGamma(1)).toBeCloseTo(0, 14);
  expect(logGamma(7)).toBeCloseTo(Math.log(720), 13);
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 14);
});

test('steps by one half as the difference of two logarithms does', () => {
  for (const x of [1, 2.5, 19.7, 21, 300])
    expect(logGammaHalfStep(x)).toBeCloseTo(logGamma(x) - logGamma(x - 0.5), 11);
});

test('gives the same beta function either way round', () => {
  expect(logBeta(0.5, 3)).toBe(logBeta(3, 0.5));
  expect(logBeta(2, 3)).toBeCloseTo(Math.log(1 / 12), 14);
});

test('has no value below 0', () => {
  expect(logGamma(-0.5)).toBeNaN();
  expect(logGammaHalfStep(0.3)).toBeNaN();
});
