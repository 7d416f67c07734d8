import { recordAccess } from '../../platform/access-log.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Tx } from '../../platform/db/database.ts';
import { mentorOf } from '../people/index.ts';
import { getLearnerWithPowers } from './find-powers.ts';
import type { Reading } from './policy.ts';
import { presentCheckIn, presentDecision } from './present.ts';
import { listCheckIns, listDecisions, listWaitingTopics, type DecisionRow } from './queries.ts';

/** A learner's check-ins, each reader with as much of them as is theirs. Cancelled ones are no part of it. */
export async function readLearnersCheckIns(tx: Tx, actor: Actor, learnerId: string) {
  const { powers } = await getLearnerWithPowers(tx, actor, learnerId);
  const { reading } = powers;
  if (reading !== 'dates') await recordAccess(tx, actor, { learnerId, what: 'check-in-notes' });
  const rows = await listCheckIns(tx, actor, { learnerId });
  const decisions = reading === 'dates' ? [] : await listDecisions(tx, actor, learnerId);
  const wish = (await listWaitingTopics(tx, actor, learnerId)).find(
    (topic) => topic.kind === 'talk-asked',
  );
  const mentor = await mentorOf(tx, actor.districtId, learnerId);
  return {
    may: { hold: powers.hold, ask: powers.ask },
    mentorName: mentor === undefined ? null : `${mentor.givenName} ${mentor.familyName}`,
    asked:
      wish === undefined || (reading !== 'all' && reading !== 'own')
        ? null
        : { at: wish.raised_at.toISOString(), text: wish.text },
    checkIns: rows
      .filter((row) => row.cancelled_at === null)
      .map((row) => ({
        ...presentCheckIn(row),
        mine: row.adult_id === actor.personId,
        sharedNote: reading === 'dates' ? null : row.shared_note,
        decisions: decisions
          .filter((one) => one.check_in_id === row.check_in_id && mayRead(one, reading))
          .map(presentDecision),
      })),
  };
}

/** A family reads what it took on itself; what others took on is theirs to tell. */
function mayRead(decision: Pick<DecisionRow, 'who'>, reading: Reading): boolean {
  return reading !== 'family' || decision.who === 'family';
}
