import { describe, expect, it } from 'vitest';
import { baseLevel, correctionError, moveBase, weighAuthor } from './level.ts';

const measured = { grade: 3, error: 1.2 };

describe('the level of a text', () => {
  it("lies between the measure and the author's grade, nearer to the surer of them, and is surer than both", () => {
    const level = weighAuthor({ grade: 3, error: 3 }, 1);
    expect(level.grade).toBeCloseTo(1.2, 10);
    expect(level.error).toBeCloseTo(Math.sqrt(0.9), 10);
    expect(weighAuthor(measured, undefined)).toBe(measured);
  });

  it('is the measure, moved by what corrections have taught', () => {
    expect(baseLevel({ measured, bias: 0.4, corrected: null })).toEqual({ grade: 3.4, error: 1.2 });
  });

  it("is a teacher's word where there is one, whatever was measured", () => {
    expect(baseLevel({ measured, bias: 0.4, corrected: 5 })).toEqual({
      grade: 5,
      error: correctionError,
    });
  });

  it('never leaves the scale', () => {
    expect(baseLevel({ measured: { grade: 0.2, error: 1 }, bias: -2, corrected: null }).grade).toBe(
      0,
    );
  });

  it('keeps what readings taught when a correction comes', () => {
    const from = measured;
    // Readings whose evidence is grade 5 with an error of 1.2, put together with the measure.
    const level = { grade: 4, error: 1.2 / Math.SQRT2 };
    const to = { grade: 2, error: 0.5 };
    const moved = moveBase(level, from, to);
    expect(moved.grade).toBeGreaterThan(2);
    expect(moved.grade).toBeLessThan(3);
    expect(moved.error).toBeLessThan(0.5);
  });

  it('is the same again when a correction is taken back', () => {
    const level = { grade: 4, error: 0.8 };
    const to = { grade: 2, error: 0.5 };
    const back = moveBase(moveBase(level, measured, to), to, measured);
    expect(back.grade).toBeCloseTo(4);
    expect(back.error).toBeCloseTo(0.8);
  });

  it('follows its base where nobody has read it', () => {
    expect(moveBase(measured, measured, { grade: 6, error: 0.5 })).toEqual({
      grade: 6,
      error: 0.5,
    });
  });
});
