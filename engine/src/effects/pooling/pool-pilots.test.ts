import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNoNumber } from '../find-no-number.ts';
import { poolPilots } from './pool-pilots.ts';

const pilots = [
  { effect: 0.2, variance: 0.04 },
  { effect: 0.5, variance: 0.09 },
  { effect: 0.1, variance: 0.02 },
  { effect: 0.7, variance: 0.05 },
];

test('weighs by precision when pilots are taken as alike', () => {
  const fit = poolPilots(pilots, { method: 'fixed', test: 'normal' })!;
  const weights = pilots.map(({ variance }) => 1 / variance);
  const total = weights.reduce((sum, w) => sum + w, 0);
  const mean = pilots.reduce((sum, { effect }, k) => sum + effect * weights[k]!, 0) / total;
  expect(fit.coefficients[0]?.estimate).toBeCloseTo(mean, 14);
  expect(fit.coefficients[0]?.standardError).toBeCloseTo(1 / Math.sqrt(total), 14);
  expect(fit.prediction).toBeUndefined();
});

test('finds no variance between pilots that agree', () => {
  const alike = pilots.map(({ variance }) => ({ effect: 0.3, variance }));
  for (const method of ['REML', 'ML', 'DL'] as const)
    expect(poolPilots(alike, { method })?.tau2).toBe(0);
});

test('predicts the next pilot less surely than the mean of all', () => {
  const { coefficients, prediction } = poolPilots(pilots)!;
  expect(prediction!.low).toBeLessThan(coefficients[0]!.interval.low);
  expect(prediction!.high).toBeGreaterThan(coefficients[0]!.interval.high);
});

test('settles for any pilots, whatever their unit', () => {
  const effect = fc.double({ min: -3, max: 3, noNaN: true });
  const variance = fc.double({ min: 1e-3, max: 2, noNaN: true });
  const some = fc.array(fc.record({ effect, variance }), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(some, fc.constantFrom('REML', 'ML', 'DL', 'fixed'), (of, method) => {
      const fit = poolPilots(of, { method })!;
      const tiny = poolPilots(
        of.map((one) => ({ effect: one.effect * 1e-3, variance: one.variance * 1e-6 })),
        { method },
      )!;
      expect(tiny.tau2 * 1e6).toBeCloseTo(fit.tau2, 6);
      expect(tiny.coefficients[0]!.estimate * 1e3).toBeCloseTo(fit.coefficients[0]!.estimate, 6);
      expect(fit.tau2).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('leaves out pilots without a usable effect, and gives nothing for a single one', () => {
  const broken = [
    { effect: Number.NaN, variance: 1 },
    { effect: 1, variance: 0 },
  ];
  expect(poolPilots([...pilots, ...broken])).toEqual(poolPilots(pilots));
  expect(poolPilots(pilots.slice(0, 1))).toBeUndefined();
  expect(poolPilots([])).toBeUndefined();
});

test('explains differences by a moderator, and wants it of every pilot', () => {
  const moved = pilots.map((one, k) => ({ ...one, effect: 0.1 + 0.2 * k, moderators: [k] }));
  expect(poolPilots(moved)?.coefficients[1]?.estimate).toBeCloseTo(0.2, 12);
  expect(poolPilots(moved.map((one) => ({ ...one, moderators: [1] })))).toBeUndefined();
  expect(() => poolPilots([...moved, ...pilots])).toThrow(RangeError);
});

test('settles where one pilot is a million times surer than the others, instead of searching for ever', () => {
  const uneven = [
    { effect: 0.04, variance: 1e6 },
    { effect: 10.9, variance: 1e6 },
    { effect: 1.78, variance: 2e-7 },
  ];
  for (const method of ['REML', 'ML', 'DL', 'fixed'] as const) {
    const fit = poolPilots(uneven, { method })!;
    expect(fit.coefficients[0]!.estimate).toBeCloseTo(1.78, 6);
    expect(fit.tau2).toBe(0);
  }
});

test('never gives a figure that is none, however far apart the variances lie', () => {
  const variance = fc.integer({ min: -12, max: 12 }).map((power) => 10 ** power);
  const effect = fc.oneof(fc.double({ min: -3, max: 3, noNaN: true }), fc.constant(0.5));
  const some = fc.array(fc.record({ effect, variance }), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(some, fc.constantFrom('REML', 'ML', 'DL', 'fixed'), (of, method) => {
      for (const one of ['careful', 'knapp-hartung', 'normal'] as const)
        expect(findNoNumber(poolPilots(of, { method, test: one }))).toBeUndefined();
    }),
  );
});

test('does not take a few pilots that happen to agree for certainty', () => {
  const agreeing = [0.3, 0.3, 0.31].map((effect) => ({ effect, variance: 0.04 }));
  const widthOf = (fit: ReturnType<typeof poolPilots>): number =>
    fit!.coefficients[0]!.interval.high - fit!.coefficients[0]!.interval.low;
  const classic = widthOf(poolPilots(agreeing, { test: 'normal' }));
  expect(widthOf(poolPilots(agreeing, { test: 'knapp-hartung' }))).toBeLessThan(classic / 5);
  expect(widthOf(poolPilots(agreeing))).toBeGreaterThan(classic);
});
