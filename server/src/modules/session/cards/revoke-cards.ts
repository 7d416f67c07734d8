import type { Actor } from '../../../platform/auth/actor.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { notFound } from '../../../platform/errors.ts';
import { endSessions } from './issue-cards.ts';
import { getClassToSignIn } from './policy.ts';
import { listCardHolders } from './queries.ts';

/** Takes a card out of use, or all of a class; the sessions that they opened end at once. */
export async function revokeCards(
  deps: Deps,
  actor: Actor,
  { classId, learnerId }: { readonly classId: string; readonly learnerId?: string },
): Promise<void> {
  await inDistrict(deps.connection, actor, async (tx) => {
    await getClassToSignIn(tx, actor, classId);
    const holders = await listCardHolders(tx, actor, classId);
    const named = holders.filter((row) => learnerId === undefined || row.learner_id === learnerId);
    if (learnerId !== undefined && named.length === 0) throw notFound('learner');
    const held = named.filter(({ emblem }) => emblem !== null);
    for (const { learner_id: id } of held) {
      await tx
        .deleteFrom('learner_card')
        .where('district_id', '=', actor.districtId)
        .where('learner_id', '=', id)
        .execute();
      await recordAudit(tx, actor, { action: 'revoke-card', subjectType: 'person', subjectId: id });
    }
    await endSessions(deps, held);
  });
}
