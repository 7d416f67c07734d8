import type { PlanComment } from '@everyplan/contract';
import { expect, test } from 'vitest';
import { groupThreads } from './group-threads.ts';

const comment = (commentId: string, more: Partial<PlanComment> = {}): PlanComment => ({
  commentId,
  threadId: null,
  goalId: null,
  authorName: 'Marisol',
  voice: 'family',
  text: commentId,
  language: 'es',
  writtenAt: '2026-11-20T15:00:00Z',
  editedAt: null,
  mine: false,
  isNew: false,
  ...more,
});

test('puts answers under what they answer, and keeps a withdrawn beginning only where it was answered', () => {
  const threads = groupThreads([
    comment('a'),
    comment('withdrawn, alone', { text: null }),
    comment('withdrawn, answered', { text: null }),
    comment('to a', { threadId: 'a' }),
    comment('to withdrawn', { threadId: 'withdrawn, answered' }),
    comment('withdrawn answer', { threadId: 'a', text: null }),
  ]);
  expect(
    threads.map(({ first, answers }) => [
      first.commentId,
      ...answers.map(({ commentId }) => commentId),
    ]),
  ).toEqual([
    ['a', 'to a'],
    ['withdrawn, answered', 'to withdrawn'],
  ]);
});
