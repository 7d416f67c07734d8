import { recordAudit } from '../../platform/audit.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Tx } from '../../platform/db/database.ts';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { Problem } from '../../platform/errors.ts';
import { sql } from 'kysely';
import { getCheckInToChange } from './get-check-in.ts';
import type { Appointment } from './plan-check-in.ts';
import { presentCheckIn } from './present.ts';
import { findOpenCheckIn, listCheckIns } from './queries.ts';

type ToChange = Awaited<ReturnType<typeof getCheckInToChange>>;

/** Moves a planned check-in; calendars take the change over. */
export function moveCheckIn(
  deps: Deps,
  actor: Actor,
  given: Appointment & { readonly checkInId: string },
) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const row = await getCheckInToChange(tx, actor, given.checkInId);
    if (row.held_at !== null || row.cancelled_at !== null) throw overAlready();
    await changeDate(tx, actor, {
      row,
      now: deps.now(),
      action: 'move-check-in',
      set: {
        day: given.day ?? row.day,
        at_time: given.time === undefined ? row.at_time : given.time,
        minutes: given.minutes ?? row.minutes,
      },
    });
    const [moved] = await listCheckIns(tx, actor, { checkInId: given.checkInId });
    return presentCheckIn(moved!);
  });
}

/** Cancels a check-in that was not held, or brings it back; twice is the same as once. */
export function setCancelled(
  deps: Deps,
  actor: Actor,
  given: { readonly checkInId: string; readonly to: 'cancelled' | 'planned' },
): Promise<undefined> {
  return inDistrict(deps.connection, actor, async (tx) => {
    const row = await getCheckInToChange(tx, actor, given.checkInId);
    const cancel = given.to === 'cancelled';
    if (cancel === (row.cancelled_at !== null)) return undefined;
    if (row.held_at !== null) throw overAlready();
    if (!cancel) await refuseSecondOpen(tx, actor, row);
    await changeDate(tx, actor, {
      row,
      now: deps.now(),
      action: cancel ? 'cancel-check-in' : 'restore-check-in',
      set: { cancelled_at: cancel ? deps.now() : null },
    });
    return undefined;
  });
}

async function refuseSecondOpen(tx: Tx, actor: Actor, row: ToChange): Promise<void> {
  const open = await findOpenCheckIn(tx, actor, {
    learnerId: row.learner_id,
    adultId: row.adult_id,
  });
  if (open !== undefined) throw overAlready();
}

interface DateChange {
  readonly row: ToChange;
  readonly now: Date;
  readonly action: string;
  readonly set: Readonly<Partial<Pick<ToChange, 'day' | 'at_time' | 'minutes' | 'cancelled_at'>>>;
}

async function changeDate(tx: Tx, actor: Actor, { row, now, action, set }: DateChange) {
  await tx
    .updateTable('check_in')
    .set({ ...set, sequence: sql`sequence + 1`, changed_at: now })
    .where('district_id', '=', actor.districtId)
    .where('check_in_id', '=', row.check_in_id)
    .execute();
  await recordAudit(tx, actor, {
    action,
    subjectType: 'learner',
    subjectId: row.learner_id,
    detail: { checkInId: row.check_in_id },
  });
}

function overAlready(): Problem {
  return new Problem({
    code: 'check-in-is-over',
    status: 409,
    message: 'This check-in was held or cancelled, or another one is planned instead.',
    next: 'Look at the learner’s check-ins and plan a new one.',
  });
}
