import { expect, test } from 'vitest';
import { makeUpClasses, makeUpNormals } from './made-up-classes.ts';
import { permuteClasses } from './permute-classes.ts';
import type { PilotClass } from './pilot-class.ts';

function single(arm: PilotClass['arm'], ...means: number[]): PilotClass[] {
  return means.map((mean) => ({ arm, outcomes: [mean] }));
}

test('gives the most extreme of 70 arrangements 2 in 70', () => {
  const result = permuteClasses([
    ...single('pilot', 5, 6, 7, 8),
    ...single('comparison', 1, 2, 3, 4),
  ]);
  expect(result).toMatchObject({
    kind: 'permuted',
    p: 2 / 70,
    arrangements: 70,
    exact: true,
    difference: 4,
  });
});

test('counts ties as at least as extreme', () => {
  const result = permuteClasses([
    ...single('pilot', 1, 1, 2, 2),
    ...single('comparison', 1, 1, 2, 2),
  ]);
  expect(result).toMatchObject({ p: 1 });
});

test.each([2, 3])('refuses with %d classes an arm, where nothing could be below 5 %%', (perArm) => {
  const result = permuteClasses(makeUpClasses({ seed: 1, perArm }));
  expect(result.kind === 'refused' && result.because.code).toBe('too-few-arrangements');
});

test('draws arrangements where there are too many, close to the t test', () => {
  const normal = makeUpNormals(5);
  const random = (): number => Math.abs(normal() * 1000) % 1;
  const classes = makeUpClasses({ seed: 3, perArm: 12, effect: 0.3 });
  const result = permuteClasses(classes, { random, tries: 5000 });
  expect(result).toMatchObject({ exact: false, tried: 5000 });
  expect(() => permuteClasses(classes)).toThrow(RangeError);
});

test('refuses without outcomes or without a second side', () => {
  expect(permuteClasses([])).toMatchObject({ because: { code: 'no-outcomes' } });
  expect(permuteClasses(single('pilot', 1, 2))).toMatchObject({
    because: { code: 'one-class-an-arm' },
  });
});
