import { hasRole, type Actor } from '../../platform/auth/actor.ts';

/** How an actor who may see a learner stands to them. */
export interface Relation {
  readonly learnerId: string;
  /** May plan with them: the learner, their teachers, their principal. */
  readonly plans: boolean;
  readonly mentors: boolean;
  readonly guards: boolean;
}

/**
 * How much of a check-in an actor reads. 'all': dates, agenda, shared notes and decisions; 'own': the learner's view of the same, without
 * the agenda; 'family': dates, shared notes and what the family took on; 'dates': that there is one. A private note is its author's, whatever
 * stands here.
 */
export type Reading = 'all' | 'own' | 'family' | 'dates';

export interface Powers {
  /** Plan, hold, write notes and decisions: a teacher of the learner, the principal, the mentor. */
  readonly hold: boolean;
  /** Ask for a talk, and tick what one took on. */
  readonly ask: boolean;
  readonly reading: Reading;
}

export function powersOver(actor: Actor, relation: Relation): Powers {
  const ask = actor.personId === relation.learnerId;
  const plansAsStaff = relation.plans && hasRole(actor, 'teacher', 'principal');
  const hold = !ask && (plansAsStaff || relation.mentors);
  return { hold, ask, reading: readingOf({ hold, ask, guards: relation.guards }) };
}

function readingOf(given: {
  readonly hold: boolean;
  readonly ask: boolean;
  readonly guards: boolean;
}): Reading {
  if (given.hold) return 'all';
  if (given.ask) return 'own';
  return given.guards ? 'family' : 'dates';
}
