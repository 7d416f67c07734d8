import { expect, test } from 'vitest';
import { attentionFor, isStale, stateAfterApproval, stateAfterChange } from './rules.ts';

const now = new Date('2026-11-22T12:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
const calm = {
  plan: { changedAt: daysAgo(3), ended: false, reviewDue: false },
  awaitsReader: false,
  lastEvidenceAt: daysAgo(2),
  openGoals: [{ title: 'I can add', word: 'not-sure-yet', opportunities: 4 }],
};
const codes = (signs: Parameters<typeof attentionFor>[0]) =>
  attentionFor(signs, now).reasons.map((reason) => reason.code);

test('asks for nothing where all is well', () => {
  expect(attentionFor(calm, now)).toEqual({ urgency: 0, reasons: [] });
});

test('puts a learner without a plan before every other', () => {
  const worst = { ...calm, plan: undefined, openGoals: [], lastEvidenceAt: daysAgo(50) };
  expect(codes(worst)).toEqual(['no-plan', 'no-evidence-for']);
  const stuck = { ...calm.openGoals[0]!, word: 'not-yet', opportunities: 12 };
  const next = {
    ...calm,
    plan: { changedAt: daysAgo(30), ended: false, reviewDue: true },
    awaitsReader: true,
    lastEvidenceAt: daysAgo(50),
    openGoals: [stuck],
  };
  expect(codes(next)).toEqual([
    'stuck',
    'no-evidence-for',
    'review-due',
    'plan-stale',
    'awaits-approval',
  ]);
  expect(attentionFor(worst, now).urgency).toBeGreaterThan(attentionFor(next, now).urgency);
});

test('says when a learner is ready for more', () => {
  expect(codes({ ...calm, openGoals: [{ title: 'x', word: 'secure', opportunities: 9 }] })).toEqual(
    ['ready-to-move-on'],
  );
});

test('calls a plan stale after three weeks, not on the day itself', () => {
  expect([isStale(daysAgo(21), now), isStale(daysAgo(22), now)]).toEqual([false, true]);
});

test('makes a plan active with every voice that is asked for, and asks again after a change', () => {
  const both = ['learner', 'teacher'] as const;
  expect(stateAfterApproval([], both)).toBe('draft');
  expect(stateAfterApproval(['teacher'], both)).toBe('in-review');
  expect(stateAfterApproval(both, both)).toBe('active');
  expect(stateAfterApproval(both, [...both, 'family'])).toBe('in-review');
  expect(stateAfterChange({ state: 'active' })).toBe('in-review');
  expect(stateAfterChange({ state: 'draft' })).toBe('draft');
});

test('leaves a plan alone that is done or set aside', () => {
  expect(
    codes({ ...calm, plan: { changedAt: daysAgo(90), ended: true, reviewDue: true } }),
  ).toEqual([]);
  expect(stateAfterChange({ state: 'done' })).toBe('done');
});
