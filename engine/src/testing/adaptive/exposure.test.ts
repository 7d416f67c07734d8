import { describe, expect, it } from 'vitest';
import { simulatedAbility, simulatedAnswer } from '../simulated-answers.ts';
import { answerItem } from './answer-item.ts';
import { countExposure } from './count-exposure.ts';
import { drawWithheld, type ExposureRecord } from './draw-withheld.ts';
import { listOverexposed } from './list-overexposed.ts';
import { createPool, type PoolItem } from './pool.ts';
import { randomAt } from './random-at.ts';
import { startTest } from './start-test.ts';

const items = Array.from({ length: 100 }, (_, i): PoolItem => ({
  id: String(i),
  model: '2PL',
  a: 0.6 + (i % 9) / 6,
  b: -2 + i / 25,
}));
const pool = createPool(items);

type Hold = (record: ExposureRecord, seed: number) => string[];

function topExposure(tests: number, hold: Hold): number {
  let record: ExposureRecord = { tests: 0, items: {} };
  for (let k = 0; k < tests; k++) {
    const learner = { seed: 3, k, theta: simulatedAbility(3, k) };
    const withheld = hold(record, k);
    const plan = { kind: 'adaptive', stop: { maximumLength: 10 } } as const;
    let session = startTest({ pool, plan, seed: k, withheld });
    while (session.next) {
      const place = pool.positions.get(session.next.item)!;
      const answer = simulatedAnswer(items[place]!, learner, place);
      session = answerItem({ pool, session, answer });
    }
    record = countExposure(pool, record, session);
  }
  return Math.max(...Object.values(record.items).map(({ given }) => given)) / tests;
}

describe('exposure', () => {
  it('reaches everybody for the first item when nothing holds it', () => {
    expect(topExposure(100, () => [])).toBe(1);
  });

  it('stays at the rate when overexposed items are listed', () => {
    expect(topExposure(400, (record) => listOverexposed(record, 0.25))).toBeLessThanOrEqual(0.25);
  });

  it('stays near the rate when eligibility is drawn', () => {
    const top = topExposure(800, (record, seed) =>
      drawWithheld(pool, { record, maximumRate: 0.25, seed }),
    );
    expect(top).toBeLessThan(0.32);
  });
});

describe('the numbers of a seed', () => {
  it('are spread evenly and always the same', () => {
    const all = Array.from({ length: 10_000 }, (_, k) => randomAt(42, k, 0));
    const mean = all.reduce((sum, x) => sum + x, 0) / all.length;
    expect(mean).toBeCloseTo(0.5, 1);
    expect(Math.min(...all)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...all)).toBeLessThan(1);
    expect(randomAt(42, 7, 3)).toBe(randomAt(42, 7, 3));
    expect(new Set(all).size).toBeGreaterThan(9990);
  });
});
