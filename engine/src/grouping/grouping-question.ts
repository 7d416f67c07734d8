import type { GroupSize } from './diversity-state.ts';
import type { GroupingRule, GroupingWish } from './grouping-rule.ts';

export type GroupingGoal =
  /** Smallest spread within: sum of squared distances to the group's mean is smallest. */
  | { readonly kind: 'similar-need'; readonly needs: readonly (readonly number[])[] }
  /** The same sum is largest, so the means of the groups are as alike as can be. */
  | { readonly kind: 'balanced-teams'; readonly traits: readonly (readonly number[])[] }
  /** `interest[learner][group]`: how much the learner wants the topic of that group; the sum is largest. */
  | { readonly kind: 'interest'; readonly interest: readonly (readonly number[])[] }
  | { readonly kind: 'random' };

export type GroupingQuestion = {
  readonly learners: number;
  readonly sizes: readonly GroupSize[];
  readonly goal: GroupingGoal;
  readonly rules?: readonly GroupingRule[];
  readonly wishes?: readonly GroupingWish[];
  /** `together[i][j]`: times that i and j were in a group before. */
  readonly together?: readonly (readonly number[])[];
  /** Price of a pair for each time it was together before, in the unit of the objective; default 0. */
  readonly repeatWeight?: number;
  /** Rounds in a row that each learner has been in the low group; read for similar-need only. */
  readonly roundsLow?: readonly number[];
  /** Rounds in a row after which a learner leaves the low group; default 3. */
  readonly mostRoundsLow?: number;
};

export type GroupingOptions = {
  readonly seed?: number;
  /** Asked every few hundred moves; true ends the search with the best so far. */
  readonly shouldStop?: () => boolean;
  /** Moves tried in all; default 300,000, less than a tenth of a second for a class of 30. */
  readonly tries?: number;
};
