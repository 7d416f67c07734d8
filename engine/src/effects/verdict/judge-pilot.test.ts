import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeUpClasses } from '../classes/made-up-classes.ts';
import type { PilotClass } from '../classes/pilot-class.ts';
import { judgePilot } from './judge-pilot.ts';

test('says that it worked where classes agree that it did', () => {
  const verdict = judgePilot(makeUpClasses({ seed: 3, perArm: 6, effect: 2 }));
  expect(verdict).toMatchObject({ value: 'worked', because: { code: 'worked' }, more: undefined });
  expect(verdict.because.values['low']).toBeGreaterThan(0);
});

test('says so when it made things worse, and knows which way is better', () => {
  const classes = makeUpClasses({ seed: 3, perArm: 6, effect: -2 });
  expect(judgePilot(classes).value).toBe('made-worse');
  const fewer = judgePilot(classes, { better: 'lower' });
  expect(fewer.value).toBe('worked');
  expect(fewer.because.values['difference']).toBeGreaterThan(0);
});

test('cannot tell yet with few classes, and names how many more would', () => {
  const verdict = judgePilot(makeUpClasses({ seed: 5, perArm: 3 }), { worthwhile: 0.8 });
  expect(verdict.value).toBe('cannot-tell-yet');
  expect(verdict.because.code).toBe('cannot-tell-yet');
  expect(verdict.because.values['moreClasses']).toBe(
    verdict.more!.pilot + verdict.more!.comparison,
  );
});

test('never says "no effect": what is too small to matter is named with what would be worthwhile', () => {
  const verdict = judgePilot(makeUpClasses({ seed: 7, perArm: 30, between: 0.05, pupils: 30 }), {
    worthwhile: 1,
  });
  expect(verdict.value).toBe('too-small-to-matter');
  expect(verdict.because.values['worthwhile']).toBe(1);
});

test('says that more classes are no way to find a tiny difference', () => {
  const verdict = judgePilot(makeUpClasses({ seed: 5, perArm: 3 }), { worthwhile: 0.01 });
  expect(verdict).toMatchObject({
    value: 'cannot-tell-yet',
    because: { code: 'cannot-tell-this-way' },
    more: undefined,
  });
});

test('asks what would be worthwhile where pupils do not show their spread', () => {
  const classes = [5, 6, 5.5, 6.2].map((y, k): PilotClass => ({
    arm: k < 2 ? 'pilot' : 'comparison',
    outcomes: [y],
  }));
  expect(judgePilot(classes).because.code).toBe('cannot-tell-without-goal');
  expect(judgePilot(classes, { worthwhile: 2 }).because.code).not.toBe('cannot-tell-without-goal');
});

test('does not judge one class against another, but says what would be needed', () => {
  const classes = makeUpClasses({ seed: 1, perArm: 1 });
  const verdict = judgePilot(classes, { worthwhile: 0.8 });
  expect(verdict).toMatchObject({
    value: 'cannot-tell-yet',
    because: { code: 'one-class-an-arm' },
  });
  expect(verdict.more!.pilot).toBeGreaterThan(0);
});

test.each([
  ['no classes', []],
  ['only missing outcomes', [{ arm: 'pilot', outcomes: [null, Number.NaN] }]],
  [
    'outcomes that are all alike',
    [1, 2, 3, 4].map((k) => ({ arm: k < 3 ? 'pilot' : 'comparison', outcomes: [0.3, 0.3] })),
  ],
])('cannot tell from %s', (_, classes) => {
  const verdict = judgePilot(classes as readonly PilotClass[]);
  expect(verdict).toMatchObject({ value: 'cannot-tell-yet', more: undefined });
});

test('always gives a value with finite numbers behind it, whatever comes in', () => {
  const outcome = fc.oneof(
    fc.integer({ min: -3, max: 3 }),
    fc.constantFrom(null, undefined, Number.NaN, Infinity),
  );
  const one = fc.record({
    arm: fc.constantFrom('pilot' as const, 'comparison' as const),
    outcomes: fc.array(outcome, { maxLength: 5 }),
    baseline: fc.constantFrom(null, 1, 2, 3),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 9 }), (classes) => {
      const verdict = judgePilot(classes);
      expect(['worked', 'made-worse', 'too-small-to-matter', 'cannot-tell-yet']).toContain(
        verdict.value,
      );
      for (const value of Object.values(verdict.because.values))
        expect(Number.isFinite(value)).toBe(true);
    }),
  );
});

test('wants a goal above 0', () => {
  expect(() => judgePilot([], { worthwhile: 0 })).toThrow(RangeError);
  expect(() => judgePilot([], { worthwhile: Number.NaN })).toThrow(RangeError);
});
