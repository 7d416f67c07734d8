import { expect, test } from 'vitest';
import { createPool } from '../adaptive/pool.ts';
import { answerItem } from '../adaptive/answer-item.ts';
import { startTest } from '../adaptive/start-test.ts';
import { createResponseMatrix } from './response-matrix.ts';
import { calibrate } from './calibrate.ts';
import { calibratedItems } from './calibrated-items.ts';
import {
  refineDifficulties,
  type BelievedItem,
  type BelievedPerson,
} from './refine-difficulties.ts';

const [slope, guessing, error] = [1.5, 0.25, 0.5];

/** Mulberry32, and a normal number by Box and Muller. */
function seeded(seed: number) {
  let state = seed | 0;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let x = Math.imul(state ^ (state >>> 15), 1 | state);
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x;
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32;
  };
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return { random, normal };
}

/** Adaptive tests of persons of whom something is known, on items whose difficulties are believed with an error. */
function simulate({ persons, offset = 0 }: { persons: number; offset?: number }) {
  const { random, normal } = seeded(17);
  const items = Array.from({ length: 120 }, (_, i): BelievedItem => ({
    id: `item-${i}`,
    a: slope,
    c: guessing,
    difficulty: { mean: -2 + i / 30, sd: error },
  }));
  const truth = new Map(
    items.map(({ id, difficulty }) => [id, difficulty.mean + error * normal()]),
  );
  const pool = createPool(
    items.map(({ id, difficulty }) => ({
      id,
      model: '3PL',
      a: slope,
      b: difficulty.mean,
      c: guessing,
    })),
  );
  const plan = {
    kind: 'adaptive',
    exposure: { kind: 'randomesque', size: 5 },
    stop: { maximumLength: 18 },
  } as const;
  const sat = Array.from({ length: persons }, (_, seed): BelievedPerson => {
    const prior = { mean: -2 + (4 * seed) / persons, sd: 0.8 };
    const theta = prior.mean + offset + prior.sd * normal();
    let session = startTest({ pool, plan, seed, prior });
    while (session.next) {
      const b = truth.get(session.next.item) ?? 0;
      const chance = guessing + (1 - guessing) / (1 + Math.exp(-slope * (theta - b)));
      session = answerItem({ pool, session, answer: Number(random() < chance) });
    }
    const answers = session.given.map(({ choice, answer }) => ({
      item: choice.item,
      score: answer === 1 ? (1 as const) : (0 as const),
    }));
    return { prior, answers };
  });
  return { items, truth, sat };
}

function rootMeanSquare(gaps: readonly number[]): number {
  return Math.sqrt(gaps.reduce((sum, gap) => sum + gap * gap, 0) / gaps.length);
}

test('recovers difficulties from adaptive tests, and says how far it may be off', () => {
  const { items, truth, sat } = simulate({ persons: 1500 });
  const refined = refineDifficulties({ items, persons: sat });
  expect(refined.converged).toBe(true);
  const gaps = refined.items.map(({ id, b }) => b - (truth.get(id) ?? 0));
  const before = items.map(({ id, difficulty }) => difficulty.mean - (truth.get(id) ?? 0));
  expect(rootMeanSquare(gaps)).toBeLessThan(0.4 * rootMeanSquare(before));
  const standardised = rootMeanSquare(
    refined.items.map(({ standardError }, i) => (gaps[i] ?? 0) / standardError),
  );
  expect(standardised).toBeGreaterThan(0.8);
  expect(standardised).toBeLessThan(1.25);
});

test('where abilities decide what is asked, calibrating all persons as one population fails', () => {
  const { items, sat } = simulate({ persons: 1500 });
  const rows = sat.map(({ answers }) => {
    const given = new Map(answers.map(({ item, score }) => [item, score]));
    return items.map(({ id }) => given.get(id) ?? null);
  });
  const matrix = createResponseMatrix(
    items.map(({ id }) => id),
    rows,
  );
  const one = calibratedItems(calibrate({ matrix, model: '1PL', tolerance: 1e-3 }))[0];
  expect(one?.model === '2PL' ? one.a : Number.NaN).toBeLessThan(0.5 * slope);
});

test('persons who are not what was thought of them move, and the items stay', () => {
  const { items, sat } = simulate({ persons: 1500, offset: -0.5 });
  const refined = refineDifficulties({ items, persons: sat });
  expect(refined.shift).toBeLessThan(-0.4);
  expect(refined.shift).toBeGreaterThan(-0.6);
  const moved = refined.items.map(({ b }, i) => b - (items[i]?.difficulty.mean ?? 0));
  expect(Math.abs(moved.reduce((sum, each) => sum + each, 0) / moved.length)).toBeLessThan(0.01);
});

test('an item that nobody answered stays what it was believed to be', () => {
  const { items, sat } = simulate({ persons: 50 });
  const unseen: BelievedItem = { id: 'unseen', a: 1, c: 0.2, difficulty: { mean: 0.3, sd: 0.7 } };
  const { items: refined } = refineDifficulties({ items: [...items, unseen], persons: sat });
  const { b, standardError, answers } = refined.at(-1)!;
  expect([standardError, answers]).toEqual([expect.closeTo(0.7, 10), 0]);
  expect(Math.abs(b - 0.3)).toBeLessThan(0.05);
});

test('an item that all got wrong, and answers to items that are not asked about, do no harm', () => {
  const items: BelievedItem[] = [{ id: 'x', a: 1.5, c: 0.25, difficulty: { mean: 0, sd: 0.5 } }];
  const persons = Array.from({ length: 30 }, (): BelievedPerson => ({
    prior: { mean: 0, sd: 1 },
    answers: [
      { item: 'x', score: 0 },
      { item: 'gone', score: 1 },
    ],
  }));
  const { items: refined } = refineDifficulties({ items, persons });
  expect(Number.isFinite(refined[0]?.b)).toBe(true);
});
