import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareClassMeans } from '../classes/compare-class-means.ts';
import { makeUpClasses } from '../classes/made-up-classes.ts';
import type { PilotClass } from '../classes/pilot-class.ts';
import { findNoNumber } from '../find-no-number.ts';
import { fitMixedModel } from './fit-mixed-model.ts';

function spread(classes: readonly PilotClass[]) {
  const outcomes = classes.flatMap((one) => one.outcomes) as number[];
  const groups = classes.flatMap((one, k) => one.outcomes.map(() => k));
  const arm = classes.flatMap((one) => one.outcomes.map(() => Number(one.arm === 'pilot')));
  return { outcomes, groups, columns: [arm] };
}

const plain = (classes: readonly PilotClass[]): PilotClass[] =>
  classes.map(({ arm, outcomes }) => ({ arm, outcomes }));

test('is the test on class means where classes are of one size, with its degrees of freedom', () => {
  const classes = plain(makeUpClasses({ seed: 6, perArm: 4, between: 0.8 }));
  const means = compareClassMeans(classes);
  const fit = fitMixedModel(spread(classes));
  if (means.kind === 'refused' || !fit) throw new Error('no answer');
  expect(fit.coefficients[1]?.estimate).toBeCloseTo(means.difference, 10);
  expect(fit.coefficients[1]?.standardError).toBeCloseTo(means.standardError, 10);
  expect(fit.coefficients[1]?.degrees).toBeCloseTo(6, 8);
  expect(fit.icc).toBeCloseTo(means.icc!, 10);
});

test('keeps a variance at 0 where classes are more alike than chance makes them, unless told otherwise', () => {
  const classes: PilotClass[] = [-1, 1, -1, 1].map((x, k) => ({
    arm: k < 2 ? 'pilot' : 'comparison',
    outcomes: [5, -5, x, 3, -3 + 0.1 * k],
  }));
  const input = spread(classes);
  expect(fitMixedModel(input)?.tau2).toBe(0);
  const free = fitMixedModel(input, { between: 'covariance' });
  expect(free?.tau2).toBeLessThan(0);
  const means = compareClassMeans(classes);
  expect(means.kind === 'compared' && means.standardError).toBeCloseTo(
    free!.coefficients[1]!.standardError,
    8,
  );
});

test('gives the same for pupils in another order and a shifted, stretched scale', () => {
  const input = spread(makeUpClasses({ seed: 12, perArm: 3, pupils: 7 }));
  const order = input.outcomes.map((_, row) => row).toReversed();
  const turned = {
    outcomes: order.map((row) => 100 + 3 * input.outcomes[row]!),
    groups: order.map((row) => input.groups[row]!),
    columns: [order.map((row) => input.columns[0]![row]!)],
  };
  const [one, other] = [fitMixedModel(input)!, fitMixedModel(turned)!];
  expect(other.coefficients[1]!.estimate).toBeCloseTo(3 * one.coefficients[1]!.estimate, 9);
  expect(other.tau2).toBeCloseTo(9 * one.tau2, 9);
});

test('leaves out rows that miss a value', () => {
  const input = spread(makeUpClasses({ seed: 1, perArm: 3, pupils: 5 }));
  const gap = {
    outcomes: [...input.outcomes, Number.NaN, 3],
    groups: [...input.groups, 0, 1],
    columns: [[...input.columns[0]!, 1, Infinity]],
  };
  expect(fitMixedModel(gap)).toEqual(fitMixedModel(input));
});

test.each([
  ['no rows', { outcomes: [], groups: [] }],
  ['one class', { outcomes: [1, 2, 3], groups: [1, 1, 1] }],
  ['one pupil a class', { outcomes: [1, 2, 3, 5], groups: [1, 2, 3, 4] }],
  ['outcomes that are all alike', { outcomes: [2, 2, 2, 2], groups: [1, 1, 2, 2] }],
  [
    'outcomes that differ by rounding only',
    {
      outcomes: Array.from({ length: 18 }, () => 0.1 + 0.2),
      groups: Array.from({ length: 18 }, (_, k) => k % 5),
      columns: [Array.from({ length: 18 }, (_, k) => Number(k % 5 > 2))],
    },
  ],
  [
    'as many coefficients as classes',
    { outcomes: [1, 2, 4, 6], groups: [1, 1, 2, 2], columns: [[0, 0, 1, 1]] },
  ],
  [
    'collinear columns',
    { outcomes: [1, 2, 4, 6, 5], groups: [1, 1, 2, 2, 3], columns: [[1, 1, 1, 1, 1]] },
  ],
])('gives nothing for %s', (_, input) => {
  expect(fitMixedModel(input)).toBeUndefined();
});

test('wants columns of one length', () => {
  expect(() => fitMixedModel({ outcomes: [1, 2], groups: [1] })).toThrow(RangeError);
});

test('gives numbers or nothing for few classes of few pupils, right or wrong', () => {
  const one = fc.record({ arm: fc.nat(1), outcomes: fc.array(fc.nat(1), { maxLength: 6 }) });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 6 }), (classes) => {
      const input = {
        outcomes: classes.flatMap(({ outcomes }) => outcomes),
        groups: classes.flatMap(({ outcomes }, k) => outcomes.map(() => k)),
        columns: [classes.flatMap(({ arm, outcomes }) => outcomes.map(() => arm))],
      };
      for (const between of ['variance', 'covariance'] as const)
        expect(findNoNumber(fitMixedModel(input, { between }))).toBeUndefined();
    }),
  );
});
