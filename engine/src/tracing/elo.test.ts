import { expect, test } from 'vitest';
import { createElo } from './elo.ts';

test('moves the overall and the skill rating by half the surprise each at the first answer', () => {
  const elo = createElo({ gain: 1, slowing: 0.05 });
  const state = elo.start();
  elo.observe(state, { skill: 0, score: 1 });
  expect(state.overall[0]).toBeCloseTo(0.25, 12);
  expect(elo.predict(state, { skill: 0 })).toBeCloseTo(1 / (1 + Math.exp(-0.5)), 12);
  expect(elo.predict(state, { skill: 1 })).toBeCloseTo(1 / (1 + Math.exp(-0.25)), 12);
});

test('expects more of an easy problem than of a hard one', () => {
  const problemEasiness = new Map([
    [1, 1],
    [2, -1],
  ]);
  const elo = createElo({ gain: 1, slowing: 0.05, problemEasiness });
  const state = elo.start();
  expect(elo.predict(state, { skill: 0, problem: 1 })).toBeGreaterThan(0.7);
  expect(elo.predict(state, { skill: 0, problem: 2 })).toBeLessThan(0.3);
});

test('raises mastery by a right and lowers it by a wrong answer, and reads back its state', () => {
  const elo = createElo();
  const state = elo.start();
  let before = elo.estimate(state, 4).mastery;
  for (const score of [1, 1, 0, 1, 0, 0]) {
    elo.observe(state, { skill: 4, score });
    const { mastery } = elo.estimate(state, 4);
    expect(mastery > before).toBe(score === 1);
    before = mastery;
  }
  expect(elo.estimate(elo.decode(elo.encode(state)), 4)).toEqual(elo.estimate(state, 4));
  expect(elo.predict(state, { skill: Number.NaN })).toBeGreaterThan(0);
});

test('refuses a gain that would not learn', () => {
  expect(() => createElo({ gain: 0, slowing: 0 })).toThrow(RangeError);
});
