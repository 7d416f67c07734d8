import type { Tx } from '../../platform/db/database.ts';

/** Takes back what raiseTopic put on the agenda, as long as no check-in has taken it up: its author withdrew the words. */
export async function dropTopic(
  tx: Tx,
  given: {
    readonly districtId: string;
    readonly learnerId: string;
    readonly text: string;
    readonly authorId: string;
  },
): Promise<void> {
  await tx
    .deleteFrom('check_in_topic')
    .where('district_id', '=', given.districtId)
    .where('learner_id', '=', given.learnerId)
    .where('kind', '=', 'family-comment')
    .where('author_id', '=', given.authorId)
    .where('text', '=', given.text.slice(0, 300))
    .where('settled_in', 'is', null)
    .execute();
}
