/** How sure we are, in words. The order of the list is the order of knowledge. */
export const masteryWords = ['no-evidence', 'not-yet', 'not-sure-yet', 'likely', 'secure'] as const;

export type MasteryWord = (typeof masteryWords)[number];

/** An estimate of mastery with its 90 % interval, all 0 to 1, and the number of answers behind it. */
export interface Sureness {
  readonly mastery: number;
  readonly low: number;
  readonly high: number;
  readonly opportunities: number;
}

/** Mastery learning asks for some 80 to 90 % (Bloom 1968). */
const masteredFrom = 0.8;

/**
 * The word for an estimate. The interval decides with the middle: one right answer is no proof, and one wrong answer is none either.
 * Without an answer, or with an interval that is no interval, there is no evidence.
 */
export function masteryWord({ mastery, low, high, opportunities }: Sureness): MasteryWord {
  if (!(opportunities > 0) || !(low <= mastery && mastery <= high)) return 'no-evidence';
  if (mastery >= masteredFrom && low >= masteredFrom - 0.15) return 'secure';
  if (mastery >= masteredFrom - 0.1 && low >= 0.4) return 'likely';
  return mastery < 0.5 && high <= 0.6 ? 'not-yet' : 'not-sure-yet';
}
