import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';

export async function markRead(
  tx: Tx,
  actor: Actor,
  { learnerId, now }: { readonly learnerId: string; readonly now: Date },
): Promise<void> {
  await tx
    .insertInto('plan_comment_reading')
    .values({
      district_id: actor.districtId,
      learner_id: learnerId,
      person_id: actor.personId,
      read_at: now,
    })
    .onConflict((conflict) =>
      conflict.columns(['district_id', 'learner_id', 'person_id']).doUpdateSet({ read_at: now }),
    )
    .execute();
}
