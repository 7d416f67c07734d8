import { hasRole, type Actor } from '../../platform/auth/actor.ts';
import type { Voice } from './tables.ts';

/** How an actor who may see a learner stands to them. */
export interface Relation {
  readonly learnerId: string;
  /** May plan with them: the learner, their teachers, their principal. */
  readonly plans: boolean;
  readonly guards: boolean;
}

/** In whose voice an actor approves a plan that asks for these voices; null: in none. */
export function approvalVoice(
  actor: Actor,
  relation: Relation,
  voices: readonly Voice[],
): Voice | null {
  const voice = voiceOf(actor, relation);
  return voice !== null && voices.includes(voice) ? voice : null;
}

function voiceOf(actor: Actor, { learnerId, plans, guards }: Relation): Voice | null {
  if (actor.personId === learnerId) return 'learner';
  if (plans && hasRole(actor, 'teacher')) return 'teacher';
  if (guards) return 'family';
  return plans && hasRole(actor, 'principal') ? 'principal' : null;
}
