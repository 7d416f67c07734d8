import { sql } from 'kysely';
import { recordAudit } from '../../platform/audit.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Tx } from '../../platform/db/database.ts';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { listEstimates } from '../mastery/index.ts';
import { getCheckIn, getCheckInToChange } from './get-check-in.ts';
import { knownSkills } from './known-skills.ts';
import { insertCheckIn } from './plan-check-in.ts';
import { findOpenCheckIn } from './queries.ts';
import { readAgendaSigns } from './read-agenda-signs.ts';
import { readCheckIn } from './read-check-in.ts';
import { readToday } from '../people/index.ts';
import { agendaFor } from './rules.ts';

type ToHold = Awaited<ReturnType<typeof getCheckInToChange>>;

export interface Ending {
  readonly checkInId: string;
  readonly next: {
    readonly day: string;
    readonly time: string | null;
    readonly minutes: number;
  } | null;
}

/**
 * Ends a check-in: the agenda stays as it was and what was known of each skill is kept, so that the next one can tell what has moved. What
 * waited for a talk is settled, and the next one is planned. Twice is the same as once.
 */
export function holdCheckIn(deps: Deps, actor: Actor, { checkInId, next }: Ending) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const now = deps.now();
    const row = await getCheckInToChange(tx, actor, checkInId);
    if (row.held_at === null) {
      await endCheckIn(tx, actor, { row, now });
      await settleTopics(tx, actor, row);
    }
    if (next !== null && (await findNext(tx, actor, row)) === undefined) {
      await insertCheckIn(tx, actor, {
        ...next,
        learnerId: row.learner_id,
        adultId: row.adult_id,
        now,
      });
    }
    return readCheckIn(tx, actor, { checkInId, now });
  });
}

/** Opens a held check-in again. The next one, as far as it is only a date, is taken back: there is one open at a time. */
export function reopenCheckIn(deps: Deps, actor: Actor, checkInId: string) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const row = await getCheckInToChange(tx, actor, checkInId);
    if (row.held_at !== null) {
      const next = await findNext(tx, actor, row);
      if (next !== undefined) {
        await tx
          .deleteFrom('check_in')
          .where('district_id', '=', actor.districtId)
          .where('check_in_id', '=', next.check_in_id)
          .execute();
      }
      await tx
        .updateTable('check_in_topic')
        .set({ settled_in: null })
        .where('district_id', '=', actor.districtId)
        .where('settled_in', '=', checkInId)
        .execute();
      await setHeld(tx, actor, { row, action: 'reopen-check-in', now: deps.now(), held: null });
    }
    return readCheckIn(tx, actor, { checkInId, now: deps.now() });
  });
}

async function endCheckIn(
  tx: Tx,
  actor: Actor,
  { row, now }: { readonly row: ToHold; readonly now: Date },
): Promise<void> {
  const { learner } = await getCheckIn(tx, actor, row.check_in_id);
  const signs = await readAgendaSigns(tx, actor, {
    learnerId: row.learner_id,
    givenName: learner.preferred_name ?? learner.given_name,
    checkInId: row.check_in_id,
    on: await readToday(tx, actor, now),
  });
  const known = knownSkills(await listEstimates(tx, actor, row.learner_id));
  await setHeld(tx, actor, {
    row,
    action: 'hold-check-in',
    now,
    held: { agenda: JSON.stringify(agendaFor(signs)), known: JSON.stringify(known) },
  });
}

interface HeldChange {
  readonly row: ToHold;
  readonly action: string;
  readonly now: Date;
  readonly held: { readonly agenda: string; readonly known: string } | null;
}

async function setHeld(tx: Tx, actor: Actor, { row, action, now, held }: HeldChange) {
  await tx
    .updateTable('check_in')
    .set({
      held_at: held === null ? null : now,
      agenda: held?.agenda ?? null,
      known: held?.known ?? null,
      cancelled_at: null,
      sequence: sql`sequence + 1`,
      changed_at: now,
    })
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

async function settleTopics(tx: Tx, actor: Actor, row: ToHold): Promise<void> {
  await tx
    .updateTable('check_in_topic')
    .set({ settled_in: row.check_in_id })
    .where('district_id', '=', actor.districtId)
    .where('learner_id', '=', row.learner_id)
    .where('settled_in', 'is', null)
    .execute();
}

function findNext(tx: Tx, actor: Actor, row: ToHold) {
  return findOpenCheckIn(tx, actor, { learnerId: row.learner_id, adultId: row.adult_id });
}
