import type { Guardian, SurveyedLearner } from './surveys.ts';

/** A guardian and the learner whom a letter is about. */
export interface Pair {
  readonly learner: SurveyedLearner;
  readonly guardian: Guardian;
}

export function keyOf(pair: Pair | undefined): string {
  return pair === undefined ? '' : `${pair.learner.learnerId} ${pair.guardian.guardianId}`;
}

/** Whom nobody has written to, or whose letter did not go. */
export function isToBeWritten({ guardian: { letter } }: Pair): boolean {
  return letter === 'not-sent' || letter === 'failed';
}

export function recipient({ learner, guardian }: Pair) {
  return { learnerId: learner.learnerId, guardianId: guardian.guardianId };
}
