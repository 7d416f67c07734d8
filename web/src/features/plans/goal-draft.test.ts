import { expect, test } from 'vitest';
import { changesOf, emptyDraft, linesOf } from './goal-draft.ts';

test('sends only what changed', () => {
  const before = { ...emptyDraft, title: 'I can add', strategies: ['Count on'] };
  expect(changesOf(before, { ...before, strategies: ['Count on'] })).toEqual({});
  expect(changesOf(before, { ...before, dueOn: '2026-12-18', nextStep: null })).toEqual({
    dueOn: '2026-12-18',
  });
});

test('lets a long-term goal stand on its own', () => {
  const below = { ...emptyDraft, title: 'x', parentGoalId: 'a' };
  expect(changesOf(below, { ...below, horizon: 'long' })).toEqual({
    horizon: 'long',
    parentGoalId: null,
  });
});

test('reads a list from lines', () => {
  expect(linesOf(' Ask first \n\n Draw it\n')).toEqual(['Ask first', 'Draw it']);
});
