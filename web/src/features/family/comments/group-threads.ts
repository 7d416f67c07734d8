import type { PlanComment } from '@everyplan/contract';

export interface Thread {
  readonly first: PlanComment;
  readonly answers: readonly PlanComment[];
}

/** Comments in their threads, oldest first. What was withdrawn stays only where somebody has answered it. */
export function groupThreads(comments: readonly PlanComment[]): readonly Thread[] {
  const answers = Map.groupBy(comments, ({ threadId }) => threadId ?? '');
  return comments
    .filter(({ threadId }) => threadId === null)
    .map((first) => ({
      first,
      answers: (answers.get(first.commentId) ?? []).filter(({ text }) => text !== null),
    }))
    .filter((thread) => thread.first.text !== null || thread.answers.length > 0);
}
