import { expect, test } from 'vitest';
import { compareClassMeans } from './compare-class-means.ts';
import { fitClusterRobust } from './fit-cluster-robust.ts';
import { makeUpClasses } from './made-up-classes.ts';
import type { PilotClass } from './pilot-class.ts';

function spread(classes: readonly PilotClass[]) {
  const outcomes = classes.flatMap((one) => one.outcomes) as number[];
  const clusters = classes.flatMap((one, k) => one.outcomes.map(() => k));
  const arm = classes.flatMap((one) => one.outcomes.map(() => Number(one.arm === 'pilot')));
  return { outcomes, clusters, columns: [outcomes.map(() => 1), arm] };
}

test('is the test on class means where classes are of one size', () => {
  const classes = makeUpClasses({ seed: 8, perArm: 4 }).map(({ arm, outcomes }) => ({
    arm,
    outcomes,
  }));
  const means = compareClassMeans(classes);
  const effect = fitClusterRobust(spread(classes))?.[1];
  if (means.kind === 'refused' || !effect) throw new Error('no answer');
  expect(effect.estimate).toBeCloseTo(means.difference, 12);
  expect(effect.standardError).toBeCloseTo(means.standardError, 12);
  expect(effect.degrees).toBeCloseTo(means.degrees, 10);
});

test('allows for less certainty where sizes differ', () => {
  const classes = makeUpClasses({ seed: 8, perArm: 4 }).map((one, k) => ({
    ...one,
    outcomes: one.outcomes.slice(0, 4 + 4 * (k % 4)),
  }));
  expect(fitClusterRobust(spread(classes))?.[1]?.degrees).toBeLessThan(6);
});

test('stays finite where one class alone decides a coefficient', () => {
  const model = spread(makeUpClasses({ seed: 3, perArm: 3 }));
  const only = model.clusters.map((cluster) => Number(cluster === 0));
  const fit = fitClusterRobust({ ...model, columns: [...model.columns, only] });
  expect(Number.isFinite(fit?.[1]?.standardError)).toBe(true);
});

test('gives nothing for two classes, collinear columns or no rows', () => {
  const model = spread(makeUpClasses({ seed: 3, perArm: 1 }));
  expect(fitClusterRobust(model)).toBeUndefined();
  const more = spread(makeUpClasses({ seed: 3, perArm: 2 }));
  expect(
    fitClusterRobust({ ...more, columns: [...more.columns, more.columns[1]!] }),
  ).toBeUndefined();
  expect(fitClusterRobust({ outcomes: [], clusters: [], columns: [[]] })).toBeUndefined();
});

test('leaves out rows that miss a value', () => {
  const model = spread(makeUpClasses({ seed: 3, perArm: 3, pupils: 5 }));
  const gap = {
    outcomes: [...model.outcomes, Number.NaN, 3],
    clusters: [...model.clusters, 0, 1],
    columns: model.columns.map((column, k) => [...column, 1, k === 1 ? Infinity : 1]),
  };
  expect(fitClusterRobust(gap)).toEqual(fitClusterRobust(model));
});

test('gives nothing, and no certainty, where nothing varies', () => {
  const arm = [1, 1, 1, 1, 0, 0, 0, 0];
  const clusters = [0, 0, 1, 1, 2, 2, 3, 3];
  for (const outcomes of [arm.map(() => 0.3), arm, arm.map((x) => 1e6 + x)])
    expect(
      fitClusterRobust({ columns: [arm.map(() => 1), arm], outcomes, clusters }),
    ).toBeUndefined();
});
