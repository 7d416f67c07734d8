import type { PlanComment } from '@everyplan/contract';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { notAllowed, notFound } from '../../../platform/errors.ts';
import { raiseTopic } from '../../checkins/index.ts';
import { listComments } from './list-comments.ts';
import { voiceOf } from './voice-of.ts';

interface NewComment {
  readonly learnerId: string;
  readonly commentId: string;
  readonly threadId?: string | null | undefined;
  readonly goalId?: string | null | undefined;
  readonly text: string;
  readonly language: 'en' | 'es';
}

/** Adds a comment or an answer; what a family writes comes up in the next check-in. An answer stands in its thread, whose goal is its goal. Sent twice, it is written once. */
export async function writeComment(
  tx: Tx,
  actor: Actor,
  { given, now }: { readonly given: NewComment; readonly now: Date },
): Promise<PlanComment> {
  const { learnerId, commentId } = given;
  const voice = await voiceOf(tx, actor, learnerId);
  if (voice === undefined) throw notAllowed();
  const threadId = given.threadId ?? null;
  if (threadId !== null) await getThread(tx, actor, { learnerId, threadId });
  const goalId = threadId === null ? (given.goalId ?? null) : null;
  if (goalId !== null) await getGoal(tx, actor, { learnerId, goalId });
  const inserted = await tx
    .insertInto('plan_comment')
    .values({
      district_id: actor.districtId,
      learner_id: learnerId,
      comment_id: commentId,
      thread_id: threadId,
      goal_id: goalId,
      author_id: actor.personId,
      voice,
      text: given.text,
      language: given.language,
      written_at: now,
      edited_at: null,
      withdrawn_at: null,
    })
    .onConflict((conflict) => conflict.columns(['district_id', 'comment_id']).doNothing())
    .returning('comment_id')
    .executeTakeFirst();
  if (inserted !== undefined && voice === 'family')
    await raiseTopic(tx, {
      districtId: actor.districtId,
      learnerId,
      kind: 'family-comment',
      text: given.text,
      authorId: actor.personId,
      now,
    });
  const [written] = await listComments(tx, actor, { learnerId, commentId });
  if (written?.mine !== true) throw notFound('comment');
  return written;
}

async function getThread(
  tx: Tx,
  { districtId }: Actor,
  { learnerId, threadId }: { readonly learnerId: string; readonly threadId: string },
): Promise<void> {
  const thread = await tx
    .selectFrom('plan_comment')
    .select('comment_id')
    .where('district_id', '=', districtId)
    .where('learner_id', '=', learnerId)
    .where('comment_id', '=', threadId)
    .where('thread_id', 'is', null)
    .executeTakeFirst();
  if (thread === undefined) throw notFound('comment');
}

async function getGoal(
  tx: Tx,
  { districtId }: Actor,
  { learnerId, goalId }: { readonly learnerId: string; readonly goalId: string },
): Promise<void> {
  const goal = await tx
    .selectFrom('goal')
    .innerJoin('plan', (join) =>
      join
        .onRef('plan.district_id', '=', 'goal.district_id')
        .onRef('plan.plan_id', '=', 'goal.plan_id'),
    )
    .select('goal_id')
    .where('goal.district_id', '=', districtId)
    .where('plan.learner_id', '=', learnerId)
    .where('goal_id', '=', goalId)
    .executeTakeFirst();
  if (goal === undefined) throw notFound('goal');
}
