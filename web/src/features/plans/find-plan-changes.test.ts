import { expect, test } from 'vitest';
import { findPlanChanges, touchSame } from './find-plan-changes.ts';
import type { Plan } from './plan.ts';

const plan = (
  goals: readonly { goalId: string; title: string; state: string }[],
  steps: readonly { stepId: string; title: string; minutes: number; doneAt?: string }[] = [],
) => ({ goals, week: { steps } }) as unknown as Plan;
const goal = { goalId: 'g', title: 'I can add', state: 'open' };
const step = { stepId: 's', title: 'Count to ten', minutes: 10 };

test('names each field that somebody changed, and what was added or taken out', () => {
  const newest = plan([
    { ...goal, title: 'I can subtract' },
    { ...goal, goalId: 'h', title: 'New' },
  ]);
  expect(findPlanChanges(plan([goal], [step]), newest)).toEqual([
    { id: 'g', name: 'I can add', field: 'title', before: 'I can add', after: 'I can subtract' },
    { id: 'h', name: 'New', field: 'whole', before: null, after: 'New' },
    { id: 's', name: 'Count to ten', field: 'whole', before: 'Count to ten', after: null },
  ]);
});

test('finds nothing where only a tick is new', () => {
  expect(findPlanChanges(plan([], [step]), plan([], [{ ...step, doneAt: 'now' }]))).toEqual([]);
});

test('lets two changes stand that touch different fields of one goal', () => {
  const theirs = findPlanChanges(plan([goal]), plan([{ ...goal, state: 'reached' }]));
  expect(touchSame({ id: 'g', fields: { title: 'Mine' } }, theirs)).toBe(false);
  expect(touchSame({ id: 'g', fields: { state: 'set-aside' } }, theirs)).toBe(true);
});

test('calls it the same where one took out what the other changed', () => {
  const minutes = findPlanChanges(plan([], [step]), plan([], [{ ...step, minutes: 5 }]));
  expect(touchSame({ id: 's', fields: { removed: true } }, minutes)).toBe(true);
  const gone = findPlanChanges(plan([], [step]), plan([]));
  expect(touchSame({ id: 's', fields: { minutes: 7 } }, gone)).toBe(true);
});
