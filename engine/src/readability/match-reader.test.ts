import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchReader } from './match-reader.ts';

const text = { grade: 5, low: 3, high: 7 };

describe('matchReader', () => {
  it('gives an even chance where reader and text meet', () => {
    const match = matchReader({ grade: 5, error: 0.5 }, text);
    expect(match.probability).toBeCloseTo(0.5, 6);
  });

  it('gives the figure that the normal distribution gives', () => {
    // difference 2, error sqrt(.5^2 + (4/2.5631)^2 + 1^2) = 1.9201: Phi(1.0416) = .8512
    const match = matchReader({ grade: 7, error: 0.5 }, text);
    expect(match.probability).toBeCloseTo(0.8512, 3);
    expect(match.because.values.error).toBeCloseTo(1.9201, 3);
  });

  it('names the three bands along the scale', () => {
    const bandAt = (grade: number): string => matchReader({ grade, error: 0.5 }, text).band;
    expect([2, 6, 9].map(bandAt)).toEqual(['frustration', 'instructional', 'independent']);
  });

  it('is less sure the less is known of either side', () => {
    const sure = matchReader({ grade: 8, error: 0.2 }, { grade: 5, low: 4.5, high: 5.5 });
    const unsure = matchReader({ grade: 8, error: 2 }, { grade: 5, low: 1, high: 9 });
    expect(unsure.probability).toBeLessThan(sure.probability);
  });

  it('gives bands that sum to one and a probability that rises with the reader', () => {
    const grade = fc.double({ min: -4, max: 20, noNaN: true });
    fc.assert(
      fc.property(
        grade,
        grade,
        fc.double({ min: 0, max: 5, noNaN: true }),
        (reader, level, error) => {
          const difficulty = { grade: level, low: level - 2, high: level + 2 };
          const match = matchReader({ grade: reader, error }, difficulty);
          const sum = Object.values(match.bands).reduce((total, one) => total + one, 0);
          expect(sum).toBeCloseTo(1, 9);
          expect(Math.min(...Object.values(match.bands))).toBeGreaterThanOrEqual(-1e-9);
          const better = matchReader({ grade: reader + 1, error }, difficulty);
          expect(better.probability).toBeGreaterThanOrEqual(match.probability - 1e-6);
        },
      ),
    );
  });

  it('refuses figures that mean nothing', () => {
    expect(() => matchReader({ grade: Number.NaN, error: 1 }, text)).toThrow(RangeError);
    expect(() => matchReader({ grade: 5, error: -1 }, text)).toThrow(RangeError);
    expect(() => matchReader({ grade: 5, error: 1 }, { grade: 5, low: 7, high: 3 })).toThrow(
      RangeError,
    );
  });
});
