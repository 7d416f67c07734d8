import { successProbability } from '@everyplan/engine/testing';
import { expect, test } from 'vitest';
import { curveOf } from './curve.ts';
import { gradeOf, gradesOf, thetaOf, thetasOf } from './scale.ts';

const at = (grade: number, curve: ReturnType<typeof curveOf>) =>
  successProbability({ id: 'one', model: '3PL', ...curve }, thetaOf(grade));

test('the scale goes there and back', () => {
  expect(gradeOf(thetaOf(2.7))).toBeCloseTo(2.7, 12);
  expect(gradesOf(thetasOf(0.8))).toBeCloseTo(0.8, 12);
  expect([thetaOf(4), gradeOf(-4), gradeOf(4)]).toEqual([0, -4, 12]);
});

test('a reader at the level of an item gets three of four right, whatever the number of choices', () => {
  for (const choices of [3, 4])
    expect(at(3.5, curveOf({ level: 3.5, error: 1e-9 }, choices))).toBeCloseTo(0.75, 8);
});

test('nobody does worse than guessing, and a reader far above gets it right', () => {
  const curve = curveOf({ level: 4, error: 1 }, 4);
  expect(at(-4, curve)).toBeGreaterThanOrEqual(0.25);
  expect(at(12, curve)).toBeGreaterThan(0.97);
});

test('a level that is known badly makes a flatter curve: the mean over where it may lie', () => {
  const [level, error, grade] = [5, 1.2, 3.6];
  const nodes = Array.from({ length: 4001 }, (_, k) => -5 + k / 400);
  const weight = nodes.reduce((sum, z) => sum + Math.exp((-z * z) / 2), 0);
  const mean =
    nodes.reduce(
      (sum, z) =>
        sum +
        Math.exp((-z * z) / 2) * at(grade, curveOf({ level: level + error * z, error: 1e-9 }, 4)),
      0,
    ) / weight;
  expect(at(grade, curveOf({ level, error }, 4))).toBeCloseTo(mean, 2);
});
