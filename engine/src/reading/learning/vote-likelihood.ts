import { normalCumulative } from '../../testing/screening/normal-cumulative.ts';
import { learningPolicy } from './learning-policy.ts';

export type ReadingVote = 'too-easy' | 'just-right' | 'too-hard';

/** How a learner leans in voting, in grades: below 0 texts are called harder than they are to this learner, above 0 easier. */
export interface VoteLean {
  readonly lean: number;
  /** How well that is known; at least 0. */
  readonly error: number;
}

export const unknownLean: VoteLean = { lean: 0, error: learningPolicy.leanSpread };

/**
 * Probability of a vote where the reader stood so many grades above the text on the day: an ordered probit with two thresholds, and a share of
 * votes that are pressed without thinking.
 */
export function voteLikelihood(
  vote: ReadingVote,
  difference: number,
  { lean, error }: VoteLean,
): number {
  const felt = difference + lean;
  const noise = Math.hypot(learningPolicy.voteError, error);
  const tooHard = normalCumulative((learningPolicy.tooHardBelow - felt) / noise);
  const notEasy = normalCumulative((learningPolicy.tooEasyAbove - felt) / noise);
  const thought = { 'too-hard': tooHard, 'just-right': notEasy - tooHard, 'too-easy': 1 - notEasy };
  const { careless } = learningPolicy;
  return careless / 3 + (1 - careless) * thought[vote];
}
