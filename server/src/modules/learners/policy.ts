import { hasRole, type Actor } from '../../platform/auth/actor.ts';

/** What an actor who may see a learner may do with them. `plans`: whether they may plan with them. */
export function powersOver(
  actor: Actor,
  given: { readonly learnerId: string; readonly plans: boolean },
) {
  const self = actor.personId === given.learnerId;
  return {
    editPlan: given.plans && (self || hasRole(actor, 'teacher', 'principal')),
    approveAs: approveAs(actor, { self, plans: given.plans }),
    recordEvidence: !self && hasRole(actor, 'teacher', 'coach', 'principal'),
    setPace: given.plans && !self && hasRole(actor, 'teacher', 'principal', 'administrator'),
  };
}

function approveAs(
  actor: Actor,
  { self, plans }: { readonly self: boolean; readonly plans: boolean },
): 'learner' | 'teacher' | null {
  if (!plans) return null;
  if (self) return 'learner';
  return hasRole(actor, 'teacher') ? 'teacher' : null;
}
