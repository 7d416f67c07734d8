import { hasRole, type Actor } from '../../platform/auth/actor.ts';
import type { Voice } from './tables.ts';

/** In whose voice an actor approves a plan that they may change; undefined: in none. */
export function approvalVoice(actor: Actor, learnerId: string): Voice | undefined {
  if (actor.personId === learnerId) return 'learner';
  return hasRole(actor, 'teacher') ? 'teacher' : undefined;
}
