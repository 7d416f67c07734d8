import { expect, test } from 'vitest';
import type { Step } from '../plans/plan.ts';
import { groupSteps } from './group-steps.ts';

const step = (stepId: string, importance: Step['importance']) => ({ stepId, importance }) as Step;

test('puts what must be done first, then what should, the choice, and what could be', () => {
  const steps = [step('a', 'could'), step('b', 'must'), step('c', 'choice'), step('d', 'must')];
  expect(
    groupSteps(steps).map(({ importance, steps: some }) => [
      importance,
      some.map(({ stepId }) => stepId),
    ]),
  ).toEqual([
    ['must', ['b', 'd']],
    ['choice', ['c']],
    ['could', ['a']],
  ]);
});
