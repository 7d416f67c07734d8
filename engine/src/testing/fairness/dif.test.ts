import { describe, expect, it } from 'vitest';
import { logisticDif } from './logistic-dif.ts';
import { mantelHaenszelDif } from './mantel-haenszel.ts';
import type { MatchedAnswer } from './matched-answers.ts';

// 400 answers made by a rule, analysed by mantelhaen.test and glm of R 4.2.2.
const rows = Array.from({ length: 400 }, (_, k): MatchedAnswer => {
  const focal = k % 2;
  const score = (k * 7) % 11;
  const logit = -1.2 + 0.35 * score - 0.6 * focal + 0.02 * score * focal;
  const answer = Number(((k * 37 + 11) % 101) / 101 < 1 / (1 + Math.exp(-logit)));
  return { group: focal ? 'focal' : 'reference', score, answer };
});

describe('differential item functioning', () => {
  it('has the odds ratio, chi-square and standard error of R by Mantel-Haenszel', () => {
    const dif = mantelHaenszelDif(rows)!;
    expect(dif.oddsRatio).toBeCloseTo(1.693421940709205, 12);
    expect(dif.chiSquare).toBeCloseTo(4.605092481065671, 10);
    expect(dif.p).toBeCloseTo(0.031877133901524253, 12);
    expect(dif.deltaError).toBeCloseTo(0.54366737289010836, 10);
    expect(dif.size).toBe('B');
    expect(dif.because).toContain('focal');
  });

  it('has the likelihood ratios and the coefficient of R by logistic regression', () => {
    const dif = logisticDif(rows)!;
    expect(dif.uniform.chiSquare).toBeCloseTo(2 * (227.73902731735004 - 225.13021518161548), 8);
    expect(dif.nonUniform.chiSquare).toBeCloseTo(2 * (225.13021518161548 - 225.0510246743433), 8);
    expect(dif.both.p).toBeCloseTo(Math.exp(-dif.both.chiSquare / 2), 12);
    expect(dif.focalEffect).toBeCloseTo(-0.52412947218130124, 10);
    expect(dif.size).toBe('A');
  });

  it('is undefined where there is nothing to compare', () => {
    const oneGroup = rows.filter(({ group }) => group === 'focal');
    const allRight = rows.map((row) => ({ ...row, answer: 1 }));
    for (const some of [[], oneGroup, allRight]) {
      expect(mantelHaenszelDif(some)).toBeUndefined();
      expect(logisticDif(some)).toBeUndefined();
    }
  });

  it('leaves out answers and scores that are no numbers', () => {
    const noise: MatchedAnswer[] = [
      { group: 'focal', score: Number.NaN, answer: 1 },
      { group: 'focal', score: 3, answer: null },
      { group: 'reference', score: 3, answer: 0.5 },
    ];
    expect(mantelHaenszelDif([...rows, ...noise])).toEqual(mantelHaenszelDif(rows));
    expect(logisticDif([...rows, ...noise])).toEqual(logisticDif(rows));
  });
});
