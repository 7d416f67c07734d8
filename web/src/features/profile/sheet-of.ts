import type { ClassLearner, Profile } from './profile.ts';
import { isPresent } from './profile.ts';

/** A learner as a sheet of paper shows them. */
export interface Sheet {
  readonly learner: Pick<
    ClassLearner,
    'learnerId' | 'givenName' | 'familyName' | 'grades' | 'language'
  >;
  readonly entries: ClassLearner['entries'];
}

/**
 * What of a profile may go on paper: a sheet lies on a desk, so only what teachers or the family may read, whoever prints it, and nothing
 * that is not in the profile now.
 */
export function sheetOf(profile: Profile, learner: Sheet['learner']): Sheet {
  const entries = profile.entries.flatMap((entry) =>
    isPresent(entry) &&
    entry.text !== null &&
    (entry.visibility === 'teachers' || entry.visibility === 'family')
      ? [{ ...entry, text: entry.text }]
      : [],
  );
  return { learner, entries };
}
