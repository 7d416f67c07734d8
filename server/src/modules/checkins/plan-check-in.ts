import { recordAudit } from '../../platform/audit.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Tx } from '../../platform/db/database.ts';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { Problem } from '../../platform/errors.ts';
import { newId } from '../../platform/id.ts';
import { getLearnerToHold } from './find-powers.ts';
import { presentCheckIn } from './present.ts';
import { findOpenCheckIn, listCheckIns } from './queries.ts';
import { readToday } from '../people/index.ts';

const usualMinutes = 10;

export interface Appointment {
  readonly day?: string | undefined;
  readonly time?: string | null | undefined;
  readonly minutes?: number | undefined;
}

/** Plans a check-in of the actor with a learner: for today, where nothing else is said. */
export function planCheckIn(
  deps: Deps,
  actor: Actor,
  given: Appointment & { readonly learnerId: string },
) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const { learnerId } = given;
    await getLearnerToHold(tx, actor, learnerId);
    const { today } = await readToday(tx, actor, deps.now());
    const checkInId = await insertCheckIn(tx, actor, {
      learnerId,
      adultId: actor.personId,
      day: given.day ?? today,
      time: given.time ?? null,
      minutes: given.minutes ?? usualMinutes,
      now: deps.now(),
    });
    const [row] = await listCheckIns(tx, actor, { checkInId });
    return presentCheckIn(row!);
  });
}

interface NewCheckIn {
  readonly learnerId: string;
  readonly adultId: string;
  readonly day: string;
  readonly time: string | null;
  readonly minutes: number;
  readonly now: Date;
}

export async function insertCheckIn(tx: Tx, actor: Actor, given: NewCheckIn): Promise<string> {
  const { learnerId, adultId, now } = given;
  if ((await findOpenCheckIn(tx, actor, { learnerId, adultId })) !== undefined)
    throw plannedAlready();
  const checkInId = newId();
  await tx
    .insertInto('check_in')
    .values({
      district_id: actor.districtId,
      learner_id: learnerId,
      check_in_id: checkInId,
      adult_id: adultId,
      day: given.day,
      at_time: given.time,
      minutes: given.minutes,
      planned_by: actor.personId,
      planned_at: now,
      changed_at: now,
      held_at: null,
      cancelled_at: null,
      agenda: null,
      known: null,
    })
    .execute()
    // Two clicks at once: the second finds the first one's row.
    .catch((error: unknown) => {
      throw (error as { constraint?: string }).constraint === 'one_open_check_in_each'
        ? plannedAlready()
        : error;
    });
  await recordAudit(tx, actor, {
    action: 'plan-check-in',
    subjectType: 'learner',
    subjectId: learnerId,
    detail: { checkInId, day: given.day },
  });
  return checkInId;
}

function plannedAlready(): Problem {
  return new Problem({
    code: 'check-in-planned-already',
    status: 409,
    message: 'There is a planned check-in of this learner and this adult already.',
    next: 'Open that one, move it to another day, or cancel it.',
  });
}
