export type MasteryWord = 'secure' | 'likely' | 'not-sure-yet' | 'not-yet' | 'no-evidence';

interface Interval {
  readonly mastery: number;
  readonly low: number;
  readonly high: number;
  readonly opportunities: number;
}

/** Mastery counts as reached from here: the usual criterion of mastery learning (Bloom 1968 asked for 80 to 90 %). */
export const masteredFrom = 0.8;
/** Below this a skill is still ahead of a learner. */
export const notYetBelow = 0.5;

/**
 * An estimate in words. The interval decides before the number does: 'secure' only where even its lower end counts as mastered or nearly
 * so, 'not-yet' only where its upper end does not reach mastery.
 */
export function wordFor({ mastery, low, high, opportunities }: Interval): MasteryWord {
  if (opportunities === 0) return 'no-evidence';
  if (mastery >= masteredFrom && low >= masteredFrom - 0.15) return 'secure';
  if (mastery >= masteredFrom - 0.1) return 'likely';
  if (mastery < notYetBelow && high < masteredFrom) return 'not-yet';
  return 'not-sure-yet';
}
