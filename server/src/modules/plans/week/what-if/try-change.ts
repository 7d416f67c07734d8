import { isWeekSupport } from '@everyplan/engine/planning';
import type { Actor } from '../../../../platform/auth/actor.ts';
import type { Tx } from '../../../../platform/db/database.ts';
import { inDistrict } from '../../../../platform/db/scope.ts';
import type { Deps } from '../../../../platform/deps.ts';
import { notFound } from '../../../../platform/errors.ts';
import { getPlanToChange } from '../../change-plan.ts';
import { type Catalogue, readCatalogue } from '../../drafting/catalogue.ts';
import { composePlan } from '../../drafting/compose-plan.ts';
import { type Draftable, readLearners } from '../../drafting/read-learners.ts';
import { weekToDraft } from '../week-to-draft.ts';
import type { PlanShift } from './plan-shift.ts';
import { presentDraft } from './present-draft.ts';
import { shiftLearner } from './shift-learner.ts';

/** The week as it would be drafted now, and as it would be with the change, for the reader. Nothing is written. */
export function tryChange(
  deps: Deps,
  actor: Actor,
  { learnerId, change }: { readonly learnerId: string; readonly change: PlanShift },
) {
  const now = deps.now();
  return inDistrict(deps.connection, actor, async (tx) => {
    await getPlanToChange(tx, actor, learnerId);
    const startsOn = await weekToDraft(tx, actor, { week: change.week, now });
    const catalogue = await readCatalogue(tx, actor);
    const learner = await getDraftable(tx, actor, { learnerId, startsOn, catalogue, now });
    const given = { catalogue, authorId: actor.personId, at: now.toISOString() };
    const shifted = shiftLearner(learner, change, given);
    const compose = (one: Draftable) =>
      composePlan(one, { catalogue, startsOn, now: now.getTime() }).content;
    const [present, changed] = [compose(learner), compose(shifted)];
    return {
      basis: basisOf(learner),
      present: presentDraft(present, { catalogue, beside: changed, language: learner.language }),
      changed: presentDraft(changed, { catalogue, beside: present, language: learner.language }),
    };
  });
}

/** A learner to draft for in the reader's language: nothing of it is kept. */
async function getDraftable(
  tx: Tx,
  actor: Actor,
  given: {
    readonly learnerId: string;
    readonly startsOn: string;
    readonly catalogue: Catalogue;
    readonly now: Date;
  },
): Promise<Draftable> {
  const { learnerId, startsOn, catalogue, now } = given;
  const drafting = { districtId: actor.districtId, learnerIds: [learnerId], startsOn, now };
  const [learner] = await readLearners(tx, drafting, catalogue);
  if (learner === undefined) throw notFound('learner');
  return { ...learner, language: actor.language.startsWith('es') ? 'es' : 'en' };
}

/** What the change starts from. A restricted support works in the draft and is not named. */
function basisOf({ pace, minutesPerWeek, supports }: Draftable) {
  const open = supports.filter(({ restricted }) => !restricted).map(({ code }) => code);
  return { pace, minutesPerWeek, supports: open.filter(isWeekSupport) };
}
