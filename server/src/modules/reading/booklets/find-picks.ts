import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { listClassLearners } from '../list-class-learners.ts';
import { layShelves } from '../shelf/lay-shelves.ts';
import { listNewestSet } from '../shelf/class-set.ts';
import { pickTexts } from '../shelf/pick-texts.ts';

/** A text for a learner of the class. */
export interface Pick {
  readonly learnerId: string;
  readonly name: string;
  /** Null: nothing was found for them. */
  readonly textId: string | null;
}

interface Asked {
  readonly classId: string;
  /** Learner and text, as somebody chose; empty: the class's newest set, or where there is none the best of each shelf. */
  readonly pairs: readonly (readonly [string, string])[];
  readonly now: Date;
}

type Chosen = readonly { readonly learnerId: string; readonly textId: string }[];

/** What each learner of a class gets, by name. Whoever is not in the class gets nothing. */
export async function findPicks(tx: Tx, actor: Actor, asked: Asked): Promise<readonly Pick[]> {
  const learners = await listClassLearners(tx, actor, asked);
  const learnerIds = learners.map(({ learnerId }) => learnerId);
  const chosen = await choose(tx, actor, { ...asked, learnerIds });
  return learners.flatMap(({ learnerId, givenName, familyName }) => {
    const own = chosen.filter((each) => each.learnerId === learnerId);
    const textIds = own.length === 0 ? [null] : own.map(({ textId }) => textId);
    return textIds.map((textId) => ({ learnerId, name: `${givenName} ${familyName}`, textId }));
  });
}

async function choose(
  tx: Tx,
  actor: Actor,
  { classId, pairs, now, learnerIds }: Asked & { readonly learnerIds: readonly string[] },
): Promise<Chosen> {
  if (pairs.length > 0) return pairs.map(([learnerId, textId]) => ({ learnerId, textId }));
  const set = await listNewestSet(tx, actor, { classId, learnerIds });
  if (set.length > 0)
    return set.map(({ learner_id, text_id }) => ({ learnerId: learner_id, textId: text_id }));
  const shelves = await layShelves(tx, actor, { learnerIds, now });
  return [...shelves.values()].flatMap(({ learnerId, places }) =>
    pickTexts({ places, given: [], each: 1 }).map((textId) => ({ learnerId, textId })),
  );
}
