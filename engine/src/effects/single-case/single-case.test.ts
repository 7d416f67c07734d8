import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNoNumber } from '../find-no-number.ts';
import { logResponseRatio } from './log-response-ratio.ts';
import { nap, tau } from './nonoverlap.ts';
import type { Phases } from './phases.ts';
import { pnd } from './pnd.ts';
import { standardizedChange } from './standardized-change.ts';
import { tauU } from './tau-u.ts';

const up: Phases = { baseline: [3, 4, 3], treatment: [5, 4, 6], improvement: 'increase' };
const session = fc.integer({ min: 0, max: 12 });
const phases = fc.record({
  baseline: fc.array(session, { minLength: 2, maxLength: 9 }),
  treatment: fc.array(session, { minLength: 2, maxLength: 9 }),
});

test('counts pairs that improve, ties half', () => {
  expect(nap(up)?.value).toBeCloseTo(8.5 / 9, 14);
  expect(tau(up)?.value).toBeCloseTo(8 / 9, 14);
  expect(pnd(up)).toBeCloseTo(2 / 3, 14);
});

test('takes a rising baseline off', () => {
  expect(tauU({ baseline: [2, 3], treatment: [4, 5], improvement: 'increase' })).toBe(0.75);
});

test('says the opposite when the other way is better', () => {
  fc.assert(
    fc.property(phases, (of) => {
      const [more, less] = (['increase', 'decrease'] as const).map((improvement) => ({
        ...of,
        improvement,
      }));
      expect(nap(more!)!.value).toBeCloseTo(1 - nap(less!)!.value, 12);
      expect(tauU(more!)!).toBeCloseTo(-tauU(less!)!, 12);
      const [one, other] = [standardizedChange(more!), standardizedChange(less!)];
      expect(one?.value ?? 0).toBeCloseTo(-(other?.value ?? 0), 12);
    }),
  );
});

test('holds the share inside its interval and the interval inside 0..1, also at the ends', () => {
  fc.assert(
    fc.property(phases, (of) => {
      const { value, interval } = nap({ ...of, improvement: 'increase' })!;
      expect(interval.low).toBeGreaterThanOrEqual(0);
      expect(interval.high).toBeLessThanOrEqual(1);
      expect(interval.low).toBeLessThanOrEqual(value);
      expect(interval.high).toBeGreaterThanOrEqual(value);
      expect(interval.high - interval.low).toBeGreaterThan(0.05);
    }),
  );
});

test('does not see certainty in complete separation, as the collapsed style does', () => {
  const apart: Phases = { baseline: [1, 2, 1], treatment: [5, 6, 7], improvement: 'increase' };
  expect(nap(apart)!.interval.low).toBeLessThan(0.8);
  expect(nap(apart, { like: 'SingleCaseES' })!.interval).toEqual({ low: 1, high: 1 });
});

test('measures a doubling as the logarithm of two, corrected for few sessions', () => {
  const doubled: Phases = { baseline: [5, 5, 5], treatment: [10, 10, 10], improvement: 'increase' };
  expect(logResponseRatio(doubled)?.value).toBeCloseTo(Math.log(2), 14);
  expect(logResponseRatio(doubled, { variant: 'decreasing' })?.value).toBeCloseTo(-Math.log(2), 14);
});

test('turns a percentage around where its variant asks for it', () => {
  const fewer: Phases = { baseline: [80, 80], treatment: [60, 60], improvement: 'decrease' };
  expect(logResponseRatio(fewer, { scale: 'percentage' })?.value).toBeCloseTo(
    Math.log(40 / 20),
    14,
  );
  expect(
    logResponseRatio(fewer, { scale: 'percentage', variant: 'decreasing' })?.value,
  ).toBeCloseTo(Math.log(60 / 80), 14);
});

test('has no ratio to nothing, unless it knows how much could have been seen', () => {
  const none: Phases = { baseline: [0, 0, 0], treatment: [2, 3, 2], improvement: 'increase' };
  expect(logResponseRatio(none)).toBeUndefined();
  expect(logResponseRatio(none, { observations: 20 })?.value).toBeGreaterThan(3);
});

test('skips missing sessions and gives nothing without a session in each phase', () => {
  expect(nap({ ...up, baseline: [null, 3, 4, Number.NaN, 3] })).toEqual(nap(up));
  const empty: Phases = { ...up, treatment: [undefined, null] };
  for (const measure of [nap, tau, tauU, pnd, standardizedChange, logResponseRatio])
    expect(measure(empty)).toBeUndefined();
});

test('has no scale in a flat baseline, and no error from a single session', () => {
  const flat: Phases = { ...up, baseline: [4, 4, 4] };
  expect(standardizedChange(flat)).toBeUndefined();
  expect(standardizedChange(flat, { by: 'pooled' })?.value).toBeGreaterThan(0);
  expect(nap({ ...up, baseline: [4] })?.standardError).toBeUndefined();
});

test('has no error and no interval where no session differs, instead of certainty', () => {
  const flat: Phases = { baseline: [5, 5, 5], treatment: [10, 10, 10], improvement: 'increase' };
  expect(logResponseRatio(flat)).toMatchObject({ standardError: undefined, interval: undefined });
});

test('gives numbers or nothing, whatever comes in', () => {
  const session = fc.oneof(
    fc.integer({ min: -3, max: 9 }),
    fc.constantFrom(null, Number.NaN, Infinity, 1e6, 1e6 + 1, 1e300, 5e-324, 0.1 + 0.2),
  );
  const some = fc.array(session, { maxLength: 5 });
  fc.assert(
    fc.property(some, some, fc.constantFrom('increase', 'decrease'), (baseline, treatment, way) => {
      const phases = { baseline, treatment, improvement: way } as const;
      for (const measure of [nap, tau, tauU, pnd, standardizedChange, logResponseRatio])
        expect(findNoNumber(measure(phases))).toBeUndefined();
      for (const variant of ['increasing', 'decreasing'] as const)
        for (const scale of ['amount', 'share', 'percentage'] as const)
          expect(
            findNoNumber(logResponseRatio(phases, { variant, scale, observations: 9 })),
          ).toBeUndefined();
    }),
  );
});
