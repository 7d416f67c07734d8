export { findVoteLean, type PastVote } from './find-vote-lean.ts';
export {
  learnFromReading,
  type Level,
  type ReadingLesson,
  type ReadingSeen,
} from './learn-from-reading.ts';
export type { ReadingVote, VoteLean } from './vote-likelihood.ts';
