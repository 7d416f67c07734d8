import type { Tx } from '../../platform/db/database.ts';
import { newId } from '../../platform/id.ts';

/**
 * Puts something on the agenda of the learner's next check-in, in the transaction in which it happened: a module that stands above this one
 * says what a family wrote. Whoever holds the talk reads it.
 */
export async function raiseTopic(
  tx: Tx,
  given: {
    readonly districtId: string;
    readonly learnerId: string;
    readonly kind: 'family-comment';
    readonly text: string;
    readonly authorId: string;
    readonly now: Date;
  },
): Promise<void> {
  await tx
    .insertInto('check_in_topic')
    .values({
      district_id: given.districtId,
      learner_id: given.learnerId,
      topic_id: newId(),
      kind: given.kind,
      text: given.text.slice(0, 300),
      author_id: given.authorId,
      raised_at: given.now,
      settled_in: null,
    })
    .execute();
}
