import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeUpNormals } from '../classes/made-up-classes.ts';
import { estimateMatched } from './estimate-matched.ts';
import { matchNearest } from './match-nearest.ts';
import { scorePropensity } from './score-propensity.ts';
import { subclassify } from './subclassify.ts';
import { tabulateBalance } from './tabulate-balance.ts';

/** Treated more often where `before` is high; the outcome rises with it, and by 2 with the treatment. */
function makeUpRows(seed: number, count: number) {
  const normal = makeUpNormals(seed);
  const before = Array.from({ length: count }, normal);
  const treated = before.map((x) => x + 1.5 * normal() > 0.8);
  const outcomes = before.map((x, k) => 5 * x + (treated[k] ? 2 : 0) + 0.1 * normal());
  return { treated, outcomes, covariates: [{ name: 'before', values: before }] };
}

test('brings the groups closer and the estimate to the truth', () => {
  const data = makeUpRows(5, 400);
  const { scores } = scorePropensity(data)!;
  const { pairs } = matchNearest({ scores, treated: data.treated, caliper: 0.02 });
  const rows = pairs.flatMap(({ treated, control }) => [treated, control]);
  const [before] = tabulateBalance(data);
  const [after] = tabulateBalance({ ...data, rows });
  expect(Math.abs(before!.standardizedDifference!)).toBeGreaterThan(0.5);
  expect(Math.abs(after!.standardizedDifference!)).toBeLessThan(0.1);
  expect(estimateMatched({ ...data, covariates: [] })!.estimate).toBeGreaterThan(4);
  expect(estimateMatched({ ...data, rows, covariates: [] })!.estimate).toBeCloseTo(2, 0);
  expect(estimateMatched({ ...data, rows })!.estimate).toBeCloseTo(2, 1);
});

test('uses no row twice and stays within the caliper', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean()), {
        maxLength: 60,
      }),
      fc.double({ min: 0, max: 0.5, noNaN: true }),
      (rows, caliper) => {
        const [scores, treated] = [rows.map(([score]) => score), rows.map(([, arm]) => arm)];
        const { pairs, unmatched } = matchNearest({ scores, treated, caliper });
        const used = pairs.flatMap((pair) => [pair.treated, pair.control]);
        expect(new Set(used).size).toBe(used.length);
        expect(pairs.length + unmatched.length).toBe(treated.filter(Boolean).length);
        expect(pairs.every(({ distance }) => distance <= caliper)).toBe(true);
      },
    ),
  );
});

test('gives the hardest to match the first choice', () => {
  const { pairs } = matchNearest({
    scores: [0.5, 0.9, 0.6, 0.45],
    treated: [true, true, false, false],
  });
  expect(pairs.map(({ treated, control }) => [treated, control])).toEqual([
    [0, 3],
    [1, 2],
  ]);
});

test('has no scores where nobody or everybody is treated, or the covariates tell all', () => {
  const covariates = [{ name: 'x', values: [1, 2, 3, 4] }];
  expect(scorePropensity({ treated: [true, true, true, true], covariates })).toBeUndefined();
  expect(scorePropensity({ treated: [false, false, true, true], covariates })).toBeUndefined();
  expect(scorePropensity({ treated: [], covariates: [{ name: 'x', values: [] }] })).toBeUndefined();
  const same = [{ name: 'x', values: [1, 1, 1, 1] }];
  expect(
    scorePropensity({ treated: [true, false, true, false], covariates: same }),
  ).toBeUndefined();
});

test('names the covariate table that misses a value', () => {
  const broken = [{ name: 'x', values: [1, Number.NaN] }];
  expect(() => scorePropensity({ treated: [true, false], covariates: broken })).toThrow(RangeError);
});

test('gives every label its row in the balance table', () => {
  const rows = tabulateBalance({
    treated: [true, true, false, false],
    covariates: [{ name: 'kind', labels: ['a', 'b', 'b', 'c'] }],
  });
  expect(rows.map(({ name }) => name)).toEqual(['kinda', 'kindb', 'kindc']);
  expect(rows[0]).toMatchObject({
    meanTreated: 0.5,
    meanControl: 0,
    meanDistance: 0.5,
    largestDistance: 0.5,
  });
});

test('weighs the controls of each class like its treated', () => {
  const { treated, covariates } = makeUpRows(2, 300);
  const { scores } = scorePropensity({ treated, covariates })!;
  const { classes, weights } = subclassify({ scores, treated, count: 3 })!;
  const controls = weights.filter((_, row) => !treated[row]);
  expect(controls.reduce((sum, w) => sum + w, 0)).toBeCloseTo(controls.length, 9);
  expect(new Set(classes)).toEqual(new Set([1, 2, 3]));
  expect(subclassify({ scores: [0.1, 0.9], treated: [false, true], count: 2 })).toBeUndefined();
  expect(subclassify({ scores: [], treated: [], count: 2 })).toBeUndefined();
});

test('widens the error where whole classes took part', () => {
  const normal = makeUpNormals(11);
  const classes = Array.from({ length: 120 }, (_, k) => Math.floor(k / 15));
  const levels = Array.from({ length: 8 }, () => normal());
  const outcomes = classes.map((k) => levels[k]! + 0.5 * normal());
  const treated = classes.map((k) => k % 2 === 0);
  const [naive, honest] = [
    estimateMatched({ outcomes, treated }),
    estimateMatched({ outcomes, treated, classes }),
  ];
  expect(honest!.estimate).toBeCloseTo(naive!.estimate, 10);
  expect(honest!.standardError).toBeGreaterThan(2 * naive!.standardError);
  expect(() => estimateMatched({ outcomes, treated, classes, weights: outcomes })).toThrow(
    RangeError,
  );
});

test('leaves figures of the balance table out that there are not, and rows that miss a value', () => {
  const alike = [{ name: 'x', values: [3, 3, 3, 3, Number.NaN] }];
  const [row] = tabulateBalance({ treated: [true, true, false, false, true], covariates: alike });
  expect(row).toMatchObject({ meanTreated: 3, meanControl: 3, largestDistance: 0 });
  expect(row).toMatchObject({ standardizedDifference: undefined, varianceRatio: undefined });
  expect(tabulateBalance({ treated: [true], covariates: [{ name: 'x', values: [1] }] })).toEqual([
    {
      ...row,
      meanTreated: 1,
      meanControl: undefined,
      meanDistance: undefined,
      largestDistance: undefined,
    },
  ]);
});

test('estimates from the rows that have a value, and nothing where nothing varies', () => {
  const treated = [true, true, true, false, false, false];
  const outcomes = [3, 4, 5, 1, 2, 2];
  expect(
    estimateMatched({ outcomes: [...outcomes, Number.NaN], treated: [...treated, true] }),
  ).toEqual(estimateMatched({ outcomes, treated }));
  expect(estimateMatched({ outcomes: treated.map(Number), treated })).toBeUndefined();
  expect(estimateMatched({ outcomes: treated.map(() => 0.3), treated })).toBeUndefined();
});
