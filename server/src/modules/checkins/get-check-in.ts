import type { Actor } from '../../platform/auth/actor.ts';
import type { Tx } from '../../platform/db/database.ts';
import { notFound } from '../../platform/errors.ts';
import { getLearnerToHold, getLearnerWithPowers } from './find-powers.ts';
import { findCheckInToChange, listCheckIns } from './queries.ts';

/** A check-in of a learner whom the actor may see. */
export async function getCheckIn(tx: Tx, actor: Actor, checkInId: string) {
  const [row] = await listCheckIns(tx, actor, { checkInId });
  if (row === undefined) throw notFound('check-in');
  return { row, ...(await getLearnerWithPowers(tx, actor, row.learner_id)) };
}

/** A check-in that the actor may hold, locked for the change. */
export async function getCheckInToChange(tx: Tx, actor: Actor, checkInId: string) {
  const row = await findCheckInToChange(tx, actor, checkInId);
  if (row === undefined) throw notFound('check-in');
  await getLearnerToHold(tx, actor, row.learner_id);
  return row;
}
