import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBkt } from './bkt.ts';
import type { Answer } from './tracer.ts';

const bkt = createBkt();
const day = 86_400_000;

test('gives the textbook posterior after a right and after a wrong answer', () => {
  const tracer = createBkt({
    fallback: { prior: 0.5, learn: 0.2, guess: 0.2, slip: 0.1, halfLifeDays: 100 },
  });
  const right = tracer.start();
  tracer.observe(right, { skill: 0, score: 1 });
  expect(tracer.estimate(right, 0).mastery).toBeCloseTo(9 / 11 + (2 / 11) * 0.2, 6);
  const wrong = tracer.start();
  tracer.observe(wrong, { skill: 0, score: 0 });
  expect(tracer.estimate(wrong, 0).mastery).toBeCloseTo(1 / 9 + (8 / 9) * 0.2, 6);
});

test('forgets half of what was gained over the prior in a half-life', () => {
  const state = bkt.start();
  for (let i = 0; i < 10; i += 1) bkt.observe(state, { skill: 3, score: 1, at: 0 });
  const gained = bkt.estimate(state, 3, 0).mastery - 0.4;
  expect(bkt.estimate(state, 3, 120 * day).mastery - 0.4).toBeCloseTo(gained / 2, 6);
});

test('says what an estimate rests on', () => {
  const state = bkt.start();
  expect(bkt.estimate(state, 9).because).toEqual([{ code: 'no-evidence', values: {} }]);
  [0, 0, 1, 1, 0, 1, 1].forEach((score) => bkt.observe(state, { skill: 9, score, at: 0 }));
  expect(bkt.estimate(state, 9, 14 * day)).toMatchObject({
    opportunities: 7,
    correct: 4,
    asOf: 0,
    because: [
      { code: 'recent', values: { right: 4, of: 5 } },
      { code: 'since-last', values: { days: 14 } },
    ],
  });
});

test('ignores an answer that has no skill or no score', () => {
  const state = bkt.start();
  bkt.observe(state, { skill: Number.NaN, score: 1 });
  bkt.observe(state, { skill: -1, score: 1 });
  bkt.observe(state, { skill: 0, score: Number.NaN });
  expect(bkt.encode(state)).toEqual(bkt.encode(bkt.start()));
  expect(bkt.predict(state, { skill: Number.NaN })).toBe(bkt.predict(state, { skill: 0 }));
});

const answers = fc.array(
  fc.record({ skill: fc.nat(30), score: fc.constantFrom(0, 1), at: fc.nat(400 * day) }),
  { maxLength: 200 },
);

test('never lowers mastery by a right answer, and keeps every probability within 0..1', () => {
  fc.assert(
    fc.property(answers, (history: readonly Answer[]) => {
      const state = bkt.start();
      for (const answer of history) {
        const before = bkt.estimate(state, answer.skill, answer.at).mastery;
        bkt.observe(state, answer);
        const { mastery, low, high } = bkt.estimate(state, answer.skill, answer.at);
        expect(answer.score === 0 || mastery >= before).toBe(true);
        expect(0 <= low && low <= mastery && mastery <= high && high <= 1).toBe(true);
      }
    }),
  );
});

test('reads back the state that it wrote, and refuses other bytes', () => {
  fc.assert(
    fc.property(answers, (history: readonly Answer[]) => {
      const state = bkt.start();
      history.forEach((answer) => bkt.observe(state, answer));
      const bytes = bkt.encode(state);
      expect(bkt.encode(bkt.decode(bytes))).toEqual(bytes);
    }),
  );
  expect(() => bkt.decode(new Uint8Array(3))).toThrow(/too short/);
  expect(() => bkt.decode(new Uint8Array(16))).toThrow(/another model/);
});
