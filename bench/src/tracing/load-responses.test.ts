import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadResponses } from './load-responses.ts';

function load(text: string) {
  const file = join(mkdtempSync(join(tmpdir(), 'responses-')), 'data.csv');
  writeFileSync(file, text);
  return loadResponses(file, () => 0.5);
}

test('puts each learner together and in order, whatever the order of the rows', () => {
  const { answers, fold, folds } = load(
    'learner,order,problem,skill,correct,fold\n2,1,7,"a, b",1,2\n1,0,,c,0,1\n2,0,5,c,0,2\n',
  );
  expect([...answers.learner]).toEqual([0, 1, 1]);
  expect([...answers.problem]).toEqual([-1, 0, 1]);
  expect([...answers.skill]).toEqual([1, 1, 0]);
  expect([...answers.score]).toEqual([0, 0, 1]);
  expect([...fold]).toEqual([0, 1, 1]);
  expect(folds).toBe(2);
});

test('deals learners to five folds where there are none, and reads seconds as milliseconds', () => {
  const { answers, fold, folds } = load(
    'learner,order,skill,correct,timestamp\n1,0,x,1,10\n1,1,x,1,20\n',
  );
  expect(folds).toBe(5);
  expect(new Set(fold).size).toBe(1);
  expect([...answers.at]).toEqual([10_000, 20_000]);
});

test('names the column that is missing', () => {
  expect(() => load('learner,order,correct\n1,0,1\n')).toThrow(/no column skill/);
});
