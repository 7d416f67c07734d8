import { expect, test } from 'vitest';
import { createBkt } from './bkt.ts';
import { createDefaultTracer } from './default-tracer.ts';
import { opportunitiesNeeded } from './opportunities-needed.ts';

const bkt = createBkt({
  fallback: { prior: 0.5, learn: 0.2, guess: 0.2, slip: 0.1, halfLifeDays: 100 },
});

test('counts the right answers in a row that reach the target', () => {
  const state = bkt.start();
  expect(opportunitiesNeeded(bkt, state, { skill: 0, target: 0.85 }).ifAllRight).toBe(1);
  expect(opportunitiesNeeded(bkt, state, { skill: 0, target: 0.95 }).ifAllRight).toBe(2);
});

test('counts none where the target is reached, and says so where it is out of reach', () => {
  const state = bkt.start();
  expect(opportunitiesNeeded(bkt, state, { skill: 0, target: 0.4 })).toEqual({
    ifAllRight: 0,
    expected: 0,
  });
  const ask = { skill: 0, target: 0.9999999, limit: 3 };
  expect(opportunitiesNeeded(bkt, state, ask)).toEqual({
    ifAllRight: undefined,
    expected: undefined,
  });
});

test('expects more opportunities than at best, and leaves the state as it was', () => {
  const tracer = createDefaultTracer();
  const state = tracer.start();
  tracer.observe(state, { skill: 0, score: 0 });
  const bytes = tracer.encode(state);
  const { ifAllRight, expected } = opportunitiesNeeded(tracer, state, { skill: 0, target: 0.7 });
  expect(ifAllRight).toBeGreaterThan(0);
  expect(expected ?? Number.POSITIVE_INFINITY).toBeGreaterThan(ifAllRight ?? 0);
  expect(tracer.encode(state)).toEqual(bytes);
});

test('refuses a target that is no probability', () => {
  expect(() => opportunitiesNeeded(bkt, bkt.start(), { skill: 0, target: 2 })).toThrow(RangeError);
});
