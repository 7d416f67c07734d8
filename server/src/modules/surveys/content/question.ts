import type { GradeBand, ProfileKind, ProfileVisibility, SurveyPicture } from '@everyplan/contract';

export interface Both {
  readonly en: string;
  readonly es: string;
}

/** What an option says in the learner's profile. */
export interface Saying {
  readonly kind: ProfileKind;
  readonly text: Both;
  readonly visibility?: ProfileVisibility;
}

export interface LearnerOption {
  readonly optionId: string;
  readonly picture: SurveyPicture;
  readonly text: Both;
  /** Where the question's own sentence does not fit; null: it says nothing worth keeping. */
  readonly says?: Saying | null;
  /** Six choices are enough for the youngest. */
  readonly notFor?: readonly GradeBand[];
}

export interface LearnerQuestion {
  readonly questionId: string;
  readonly text: Readonly<Record<GradeBand, Both>>;
  /** How many options may be chosen. */
  readonly pick: number;
  /** There is room for the learner's own words. */
  readonly words: boolean;
  /** The sentence that an option makes; {option} stands for its words. */
  readonly says: Saying;
  readonly options: readonly LearnerOption[];
}

/** An option, short enough to read as a row of a table. */
export function option(
  [optionId, picture]: readonly [string, SurveyPicture],
  text: Both,
  rest: Pick<LearnerOption, 'says' | 'notFor'> = {},
): LearnerOption {
  return { optionId, picture, text, ...rest };
}
