import { hasRole, type Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { notAllowed } from '../../../platform/errors.ts';
import { getVisibleLearner, mayPlanWith } from '../../people/index.ts';

/** The learner, to whoever may see what came of their reading aloud with its levels: staff around the learner, never the learner or a family. */
export async function getHeardLearner(tx: Tx, actor: Actor, learnerId: string) {
  const learner = await getVisibleLearner(tx, actor, learnerId);
  if (!(await worksWith(tx, actor, learnerId))) throw notAllowed();
  return learner;
}

/** Whether the actor may take a running record of a learner whom they see: those who plan with the learner, and a coach who visits. */
export async function mayListenTo(tx: Tx, actor: Actor, learnerId: string): Promise<boolean> {
  if (!hasRole(actor, 'teacher', 'coach', 'principal')) return false;
  return worksWith(tx, actor, learnerId);
}

/** Refuses whoever may not take a running record of this learner. */
export async function checkMayListen(tx: Tx, actor: Actor, learnerId: string) {
  const learner = await getHeardLearner(tx, actor, learnerId);
  if (!(await mayListenTo(tx, actor, learnerId))) throw notAllowed();
  return learner;
}

async function worksWith(tx: Tx, actor: Actor, learnerId: string): Promise<boolean> {
  if (actor.personId === learnerId) return false;
  return hasRole(actor, 'coach', 'administrator') || mayPlanWith(tx, actor, learnerId);
}
