import { learningPolicy } from './learning-policy.ts';
import { updateNormal } from './update-normal.ts';
import { type ReadingVote, unknownLean, type VoteLean, voteLikelihood } from './vote-likelihood.ts';

export interface PastVote {
  readonly vote: ReadingVote;
  /** Reader minus text in grades, from what is known without the votes; otherwise a lean would explain itself away. */
  readonly difference: number;
  /** Standard error of that. */
  readonly error: number;
}

/**
 * How a learner leans in voting, from votes so far: shrunk towards nobody's leaning (mean 0, three quarters of a grade of spread), so that one or two votes say
 * little. A child who says "too hard" of whatever it is soon counts for less.
 */
export function findVoteLean(votes: readonly PastVote[]): VoteLean {
  const start = { mean: unknownLean.lean, variance: unknownLean.error ** 2 };
  const { mean, variance } = updateNormal(start, (lean) =>
    votes.reduce((product, { vote, difference, error }) => {
      const unsure = Math.hypot(error, learningPolicy.occasionError);
      return product * Math.max(1e-6, voteLikelihood(vote, difference, { lean, error: unsure }));
    }, 1),
  );
  return { lean: mean, error: Math.sqrt(asIfApart(variance, votes.length + 1)) };
}

/**
 * A leaning is in all of a learner's votes: the second says less that is new than the first. `nth` votes of noise v with a common part s tell
 * n / (v + n s); so the nth alone tells as much as one whose own part is this.
 */
function asIfApart(common: number, nth: number): number {
  const own = learningPolicy.voteError ** 2 + learningPolicy.occasionError ** 2;
  return ((own + nth * common) * (own + (nth - 1) * common)) / own - own;
}
