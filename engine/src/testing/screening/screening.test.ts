import { describe, expect, it } from 'vitest';
import { normalCumulative } from './normal-cumulative.ts';
import { probabilityBelow } from './probability-below.ts';
import { screenBelowCut } from './screen-below-cut.ts';

describe('the normal distribution function', () => {
  // pnorm of R 4.2.2.
  it.each([
    [-8, 6.220960574271785e-16],
    [-3.3, 4.8342414238377744e-4],
    [0.7, 0.75803634777692697],
    [7, 0.99999999999872013],
  ])('agrees with R at %f', (z, p) => {
    expect(Math.abs(normalCumulative(z) - p)).toBeLessThan(1e-15);
  });
});

describe('the probability below a cut', () => {
  it('is less sure when the cut is uncertain too', () => {
    const sure = probabilityBelow({ theta: -0.5, standardError: 0.3, cut: 0 });
    const unsure = probabilityBelow({
      theta: -0.5,
      standardError: 0.3,
      cut: 0,
      cutStandardError: 0.4,
    });
    expect(sure).toBeCloseTo(normalCumulative(0.5 / 0.3), 12);
    expect(unsure).toBeCloseTo(normalCumulative(0.5 / 0.5), 12);
  });

  it('is one half where nothing is known', () => {
    expect(probabilityBelow({ theta: 0, standardError: Infinity, cut: 1 })).toBe(0.5);
    expect(probabilityBelow({ theta: Number.NaN, standardError: 0.3, cut: 1 })).toBe(0.5);
    expect(probabilityBelow({ theta: 1, standardError: 0, cut: 1 })).toBe(0.5);
    expect(probabilityBelow({ theta: 0, standardError: 0, cut: 1 })).toBe(1);
  });
});

describe('a screening', () => {
  it('names a side only with the certainty asked for, and says so in words', () => {
    const near = screenBelowCut({ theta: -0.1, standardError: 0.3, cut: 0 });
    expect(near.value).toBe('unsure');
    expect(near.because).toContain('not sure yet');
    const far = screenBelowCut({ theta: -1, standardError: 0.3, cut: 0, cutStandardError: 0.1 });
    expect(far.value).toBe('below');
    expect(far.because).toContain('known to ±0.1');
    expect(screenBelowCut({ theta: 1, standardError: 0.3, cut: 0 }).value).toBe('above');
  });

  it('refuses a certainty below a coin toss', () => {
    expect(() => screenBelowCut({ theta: 0, standardError: 1, cut: 0, certainty: 0.3 })).toThrow(
      RangeError,
    );
  });
});
