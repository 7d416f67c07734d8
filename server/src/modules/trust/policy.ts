import { hasRole, schoolsAs, type Actor } from '../../platform/auth/actor.ts';
import type { Tx } from '../../platform/db/database.ts';
import { getVisibleLearner } from '../people/index.ts';

/**
 * Whose data an actor may ask about: one's own, one's children's, those of one's school (principal), all (administrator). A teacher or coach
 * sees the learner, but the family's business with the school is not theirs: the contract's roles keep them out.
 */
export function getAskable(tx: Tx, actor: Actor, learnerId: string) {
  return getVisibleLearner(tx, actor, learnerId);
}

/** Decides on requests, exports, proposes an erasure: whoever leads the school or the district. */
export function leads(actor: Actor): boolean {
  return hasRole(actor, 'principal', 'administrator');
}

/** Opens what is sealed, confirms an erasure: an administrator of the whole district. */
export function holdsSeals(actor: Actor): boolean {
  return schoolsAs(actor, 'administrator') === 'all';
}
