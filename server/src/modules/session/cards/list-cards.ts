import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { getClassToSignIn } from './policy.ts';
import { listCardHolders, type CardHolder } from './queries.ts';
import type { Emblem } from './look-at-card.ts';
import { admission } from './rules.ts';

/** Who of a class has a card, and what state it is in. */
export async function listCards(
  tx: Tx,
  actor: Actor,
  { classId, now }: { readonly classId: string; readonly now: Date },
) {
  const { title } = await getClassToSignIn(tx, actor, classId);
  const holders = await listCardHolders(tx, actor, classId);
  const door = await tx
    .selectFrom('class_door')
    .leftJoin('person', (join) =>
      join
        .onRef('person.district_id', '=', 'class_door.district_id')
        .onRef('person.person_id', '=', 'class_door.opened_by'),
    )
    .select(['opened_at', 'wait_until', 'given_name', 'family_name'])
    .where('class_door.district_id', '=', actor.districtId)
    .where('class_door.class_id', '=', classId)
    .executeTakeFirst();
  return {
    title,
    learners: holders.map((row) => ({
      learnerId: row.learner_id,
      givenName: row.given_name,
      familyName: row.family_name,
      card: presentCard(row, now),
    })),
    door:
      door === undefined
        ? null
        : {
            openedAt: door.opened_at.toISOString(),
            openedByName:
              door.given_name === null ? null : `${door.given_name} ${door.family_name ?? ''}`,
            waiting: door.wait_until !== null && door.wait_until > now,
          },
  };
}

function presentCard(row: CardHolder, now: Date) {
  if (row.emblem === null || row.issued_at === null) return null;
  return {
    emblem: row.emblem as Emblem,
    issuedAt: row.issued_at.toISOString(),
    lastUsedAt: row.last_used_at?.toISOString() ?? null,
    state: admission({ waitUntil: row.wait_until, lockedAt: row.locked_at }, now),
  };
}
