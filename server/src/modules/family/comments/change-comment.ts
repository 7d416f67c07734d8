import type { PlanComment } from '@everyplan/contract';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { notFound } from '../../../platform/errors.ts';
import { newId } from '../../../platform/id.ts';
import { dropTopic } from '../../checkins/index.ts';
import { listComments } from './list-comments.ts';

interface Which {
  readonly learnerId: string;
  readonly commentId: string;
}

/** Changes one's own words; those before stay on record. */
export async function changeComment(
  tx: Tx,
  actor: Actor,
  { text, now, ...which }: Which & { readonly text: string; readonly now: Date },
): Promise<PlanComment> {
  const before = await getOwn(tx, actor, which);
  if (before.text !== text) {
    await tx
      .insertInto('plan_comment_edit')
      .values({
        district_id: actor.districtId,
        learner_id: which.learnerId,
        comment_id: which.commentId,
        edit_id: newId(),
        text: before.text,
        replaced_at: now,
      })
      .execute();
    await setOwn(tx, actor, { ...which, change: { text, edited_at: now } });
  }
  const [changed] = await listComments(tx, actor, which);
  if (changed === undefined) throw notFound('comment');
  return changed;
}

/** Withdraws one's own comment, or brings it back: nobody's words are deleted. */
export async function withdrawComment(
  tx: Tx,
  actor: Actor,
  { at, ...which }: Which & { readonly at: Date | null },
): Promise<void> {
  const { text } = await getOwn(tx, actor, which);
  await setOwn(tx, actor, { ...which, change: { withdrawn_at: at } });
  if (at !== null)
    await dropTopic(tx, {
      districtId: actor.districtId,
      learnerId: which.learnerId,
      text,
      authorId: actor.personId,
    });
}

async function getOwn(tx: Tx, actor: Actor, { learnerId, commentId }: Which) {
  const found = await tx
    .selectFrom('plan_comment')
    .select('text')
    .where('district_id', '=', actor.districtId)
    .where('learner_id', '=', learnerId)
    .where('comment_id', '=', commentId)
    .where('author_id', '=', actor.personId)
    .forUpdate()
    .executeTakeFirst();
  if (found === undefined) throw notFound('comment');
  return found;
}

type Change =
  | { readonly text: string; readonly edited_at: Date }
  | { readonly withdrawn_at: Date | null };

async function setOwn(
  tx: Tx,
  actor: Actor,
  { commentId, change }: Which & { readonly change: Change },
): Promise<void> {
  await tx
    .updateTable('plan_comment')
    .set(change)
    .where('district_id', '=', actor.districtId)
    .where('comment_id', '=', commentId)
    .execute();
}
