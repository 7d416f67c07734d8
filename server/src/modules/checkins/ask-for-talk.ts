import { recordAudit } from '../../platform/audit.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { notAllowed } from '../../platform/errors.ts';
import { newId } from '../../platform/id.ts';
import { getLearnerWithPowers } from './find-powers.ts';

/** A learner asks for a talk, about something or just so. Asking again changes the words. */
export function askForTalk(
  deps: Deps,
  actor: Actor,
  given: { readonly learnerId: string; readonly text: string },
): Promise<undefined> {
  return changeWish(deps, actor, { ...given, action: 'ask-for-talk' });
}

export function takeBackTalk(deps: Deps, actor: Actor, learnerId: string): Promise<undefined> {
  return changeWish(deps, actor, { learnerId, text: null, action: 'take-back-talk' });
}

interface Wish {
  readonly learnerId: string;
  /** Null: no talk any more. */
  readonly text: string | null;
  readonly action: string;
}

function changeWish(
  deps: Deps,
  actor: Actor,
  { learnerId, text, action }: Wish,
): Promise<undefined> {
  return inDistrict(deps.connection, actor, async (tx) => {
    const { powers } = await getLearnerWithPowers(tx, actor, learnerId);
    if (!powers.ask) throw notAllowed();
    await tx
      .deleteFrom('check_in_topic')
      .where('district_id', '=', actor.districtId)
      .where('learner_id', '=', learnerId)
      .where('kind', '=', 'talk-asked')
      .where('settled_in', 'is', null)
      .execute();
    if (text !== null) {
      await tx
        .insertInto('check_in_topic')
        .values({
          district_id: actor.districtId,
          learner_id: learnerId,
          topic_id: newId(),
          kind: 'talk-asked',
          text,
          author_id: actor.personId,
          raised_at: deps.now(),
          settled_in: null,
        })
        .execute();
    }
    await recordAudit(tx, actor, { action, subjectType: 'learner', subjectId: learnerId });
    return undefined;
  });
}
