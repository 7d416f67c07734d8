/** How sure we are, in words. The order of the list is the order of knowledge. */
export const masteryWords = ['no-evidence', 'not-yet', 'not-sure-yet', 'likely', 'secure'] as const;

export type MasteryWord = (typeof masteryWords)[number];

/** An estimate of mastery with its 90 % interval, all 0 to 1, and the number of answers behind it. */
export interface Sureness {
  readonly low: number;
  readonly high: number;
  readonly opportunities: number;
}

/** Lowest `low` of what is called secure; lowest `low` of what is called likely; highest `high` of what is called not yet. */
export const secureFrom = 0.7;
export const likelyFrom = 0.5;
export const notYetBelow = 0.5;

/**
 * The word for an estimate. The interval decides, not the middle: three right answers are no proof, and one wrong answer is none
 * either. Without an answer, or with an interval that is no interval, there is no evidence.
 */
export function masteryWord({ low, high, opportunities }: Sureness): MasteryWord {
  if (!(opportunities > 0) || !(low <= high)) return 'no-evidence';
  if (low >= secureFrom) return 'secure';
  if (low >= likelyFrom) return 'likely';
  return high < notYetBelow ? 'not-yet' : 'not-sure-yet';
}
