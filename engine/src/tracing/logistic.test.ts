import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDefaultTracer } from './default-tracer.ts';
import type { Answer } from './tracer.ts';

const tracer = createDefaultTracer();
const day = 86_400_000;

const anAnswer = fc.record(
  {
    skill: fc.nat(12),
    problem: fc.nat(40),
    score: fc.constantFrom(0, 1),
    at: fc.nat(400 * day),
  },
  { requiredKeys: ['skill', 'score'] },
);
const histories = fc.array(anAnswer, { maxLength: 150 });

test('never lowers the mastery of a skill by a right answer', () => {
  fc.assert(
    fc.property(histories, (history: readonly Answer[]) => {
      const state = tracer.start();
      for (const answer of history) {
        const before = tracer.estimate(state, answer.skill, answer.at).mastery;
        tracer.observe(state, answer);
        const after = tracer.estimate(state, answer.skill, answer.at).mastery;
        expect(answer.score === 0 || after >= before).toBe(true);
      }
    }),
  );
});

test('keeps every chance strictly within 0..1 and mastery within its interval', () => {
  fc.assert(
    fc.property(histories, (history: readonly Answer[]) => {
      const state = tracer.start();
      for (const answer of history) {
        const chance = tracer.predict(state, answer);
        expect(chance > 0 && chance < 1).toBe(true);
        tracer.observe(state, answer);
        const { low, mastery, high } = tracer.estimate(state, answer.skill, answer.at);
        expect(low >= 0 && low <= mastery && mastery <= high && high <= 1).toBe(true);
      }
    }),
  );
});

test('reads back the state that it wrote: the same chances and estimates', () => {
  fc.assert(
    fc.property(histories, anAnswer, (history: readonly Answer[], next: Answer) => {
      const state = tracer.start();
      history.forEach((answer) => tracer.observe(state, answer));
      const bytes = tracer.encode(state);
      const read = tracer.decode(bytes);
      expect(tracer.encode(read)).toEqual(bytes);
      expect(tracer.predict(read, next)).toBe(tracer.predict(state, next));
      expect(tracer.estimate(read, next.skill, 500 * day)).toEqual(
        tracer.estimate(state, next.skill, 500 * day),
      );
    }),
  );
});

test('does not change a state by asking', () => {
  fc.assert(
    fc.property(histories, anAnswer, (history: readonly Answer[], next: Answer) => {
      const state = tracer.start();
      history.forEach((answer) => tracer.observe(state, answer));
      const bytes = tracer.encode(state);
      tracer.predict(state, next);
      tracer.estimate(state, next.skill, next.at);
      expect(tracer.encode(state)).toEqual(bytes);
    }),
  );
});

test("ends within a learner's means whether all is right or all is wrong", () => {
  const after = (score: number) => {
    const state = tracer.start();
    for (let i = 0; i < 2000; i += 1) tracer.observe(state, { skill: i % 3, score });
    return tracer.estimate(state, 1);
  };
  const [wrong, right] = [after(0), after(1)];
  expect(right.mastery).toBeGreaterThan(0.95);
  expect(right.mastery).toBeLessThan(1);
  expect(wrong.mastery).toBeLessThan(0.2);
  expect(wrong.mastery).toBeGreaterThan(0);
});

test('answers what it cannot know with the cold start, never NaN', () => {
  const state = tracer.start();
  const cold = tracer.predict(state, { skill: 0 });
  expect(tracer.predict(state, { skill: Number.NaN, problem: Number.NaN, at: Number.NaN })).toBe(
    cold,
  );
  expect(tracer.predict(state, { skill: 10 ** 6 })).toBe(cold);
  expect(tracer.estimate(state, -1).because).toEqual([{ code: 'no-evidence', values: {} }]);
});

test('ignores an answer without a skill or a score', () => {
  const state = tracer.start();
  tracer.observe(state, { skill: Number.NaN, score: 1 });
  tracer.observe(state, { skill: 1.5, score: 1 });
  tracer.observe(state, { skill: 0, score: Number.NaN });
  expect(tracer.encode(state)).toEqual(tracer.encode(tracer.start()));
});

test('is less sure, and never higher, the longer the last answer is ago', () => {
  const state = tracer.start();
  for (let i = 0; i < 8; i += 1) tracer.observe(state, { skill: 2, score: 1, at: 0 });
  const [now, later, latest] = [0, 90, 360].map((days) => tracer.estimate(state, 2, days * day));
  expect(later!.mastery).toBeLessThan(now!.mastery);
  expect(latest!.mastery).toBeLessThan(later!.mastery);
  expect(latest!.high - latest!.low).toBeGreaterThan(now!.high - now!.low);
  expect(latest!.because).toContainEqual({ code: 'since-last', values: { days: 360 } });
});

test('lets success in other skills raise a skill never tried, and says so', () => {
  const state = tracer.start();
  const before = tracer.estimate(state, 5).mastery;
  for (let i = 0; i < 12; i += 1) tracer.observe(state, { skill: i % 3, score: 1 });
  const after = tracer.estimate(state, 5);
  expect(after.mastery).toBeGreaterThan(before);
  expect(after.because).toContainEqual({ code: 'other-skills', values: { direction: 'up' } });
});

test('takes one answer that shows two skills for one piece of evidence of the learner', () => {
  const once = tracer.start();
  tracer.observe(once, { skill: 0, problem: 7, score: 1, at: 5 });
  const twice = tracer.start();
  tracer.observe(twice, { skill: 0, problem: 7, score: 1, at: 5 });
  tracer.observe(twice, { skill: 1, problem: 7, score: 1, at: 5 });
  expect(twice.general).toEqual(once.general);
  const retried = tracer.start();
  tracer.observe(retried, { skill: 0, problem: 7, score: 1, at: 5 });
  tracer.observe(retried, { skill: 0, problem: 7, score: 1, at: 60_005 });
  expect(retried.general.mean).toBeGreaterThan(once.general.mean);
});
