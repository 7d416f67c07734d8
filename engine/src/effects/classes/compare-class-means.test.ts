import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareClassMeans } from './compare-class-means.ts';
import { makeUpClasses } from './made-up-classes.ts';
import type { PilotClass } from './pilot-class.ts';

const small: readonly PilotClass[] = [
  { arm: 'pilot', outcomes: [6, 8] },
  { arm: 'pilot', outcomes: [9, 11] },
  { arm: 'comparison', outcomes: [4, 6] },
  { arm: 'comparison', outcomes: [5, 9] },
];

function compared(classes: readonly PilotClass[]) {
  const result = compareClassMeans(classes);
  if (result.kind === 'refused') throw new Error(`refused: ${result.because.code}`);
  return result;
}

test('is the t test on class means, worked out by hand', () => {
  const result = compared(small);
  expect(result.difference).toBe(2.5);
  expect(result.degrees).toBe(2);
  expect(result.standardError).toBeCloseTo(Math.sqrt((4.5 + 2) / 2), 14);
  expect(result.interval.low).toBeCloseTo(2.5 - 4.302652729749462 * Math.sqrt(3.25), 10);
});

test('counts a pupil without an outcome as missing, nothing else', () => {
  const gap = small.map((one) => ({
    ...one,
    outcomes: [...one.outcomes, null, Number.NaN, undefined],
  }));
  expect(compared(gap)).toEqual({ ...compared(small), missing: 12 });
});

test('does not count a class in which nobody has an outcome', () => {
  expect(compared([...small, { arm: 'pilot', outcomes: [null] }]).pilotClasses).toBe(2);
});

test('does not grow surer by more pupils in the same classes', () => {
  const [few, many] = [10, 1000].map((pupils) =>
    compared(makeUpClasses({ seed: 4, perArm: 3, pupils })),
  );
  expect(many?.degrees).toBe(few?.degrees);
});

test('moves with a shift of the pilot classes and scales with the unit', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 2, max: 8 }),
      fc.double({ min: -5, max: 5, noNaN: true }),
      (seed, perArm, shift) => {
        const classes = makeUpClasses({ seed, perArm });
        const moved = classes.map((one) => ({
          ...one,
          outcomes: one.outcomes.map((y) => 10 * (y! + (one.arm === 'pilot' ? shift : 0))),
        }));
        const [before, after] = [compared(classes), compared(moved)];
        expect(after.difference).toBeCloseTo(10 * (before.difference + shift), 8);
        expect(after.standardError).toBeCloseTo(10 * before.standardError, 8);
        expect(after.icc).toBeCloseTo(before.icc!, 8);
      },
    ),
    { numRuns: 50 },
  );
});

test('gives the opposite answer when the arms change places', () => {
  const classes = makeUpClasses({ seed: 9, perArm: 4 });
  const swapped = classes.map((one): PilotClass => ({
    ...one,
    arm: one.arm === 'pilot' ? 'comparison' : 'pilot',
  }));
  expect(compared(swapped).difference).toBeCloseTo(-compared(classes).difference, 12);
  expect(compared(swapped).p).toBeCloseTo(compared(classes).p, 12);
});

test('has the interval exclude 0 exactly where p is below 5 %', () => {
  for (let seed = 1; seed < 60; seed++) {
    const { p, interval } = compared(makeUpClasses({ seed, perArm: 3, effect: 0.6 }));
    expect(interval.low > 0 || interval.high < 0).toBe(p < 0.05);
  }
});

test('uses a baseline that every one of six classes has, at the price of one degree of freedom', () => {
  const classes = makeUpClasses({ seed: 2, perArm: 5 });
  expect(compared(classes)).toMatchObject({ adjusted: true, degrees: 7 });
  const gap = classes.map((one, k): PilotClass => (k === 0 ? { ...one, baseline: null } : one));
  expect(compared(gap)).toMatchObject({ adjusted: false, degrees: 8 });
  expect(compared(makeUpClasses({ seed: 2, perArm: 2 })).adjusted).toBe(false);
});

test.each([
  ['nobody', [], 'no-outcomes'],
  ['only missing outcomes', [{ arm: 'pilot', outcomes: [null, undefined] }], 'no-outcomes'],
  ['one class on a side', [small[0]!, small[2]!, small[3]!], 'one-class-an-arm'],
  ['one side only', [small[0]!, small[1]!], 'one-class-an-arm'],
  [
    'outcomes that are all alike',
    small.map((one) => ({ ...one, outcomes: [0.1, 0.1, 0.1] })),
    'no-variation',
  ],
] as const)('refuses to answer for %s', (_, classes, code) => {
  const result = compareClassMeans(classes as readonly PilotClass[]);
  expect(result.kind === 'refused' && result.because.code).toBe(code);
});

test('wants a level of confidence between 0 and 1', () => {
  expect(() => compareClassMeans(small, { level: 95 })).toThrow(RangeError);
});
