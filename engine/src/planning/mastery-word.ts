/** How sure we are, in words. The order of the list is the order of knowledge. */
export const masteryWords = [
  'no-evidence',
  'not-yet',
  'not-sure-yet',
  'on-the-way',
  'likely',
  'secure',
] as const;

export type MasteryWord = (typeof masteryWords)[number];

/**
 * An estimate of mastery with its 90 % interval, all 0 to 1, and the answers behind it: how many, and the sum of their scores; where that sum
 * is not known, mastery stands for their share.
 */
export interface Sureness {
  readonly mastery: number;
  readonly low: number;
  readonly high: number;
  readonly opportunities: number;
  readonly correct?: number;
}

/** Mastery learning asks for some 80 to 90 % (Bloom 1968). */
const masteredFrom = 0.8;
/** Up to here the model leans on other skills, so the answers themselves must not speak against a word. */
const fewTries = 6;
/** A wider interval says nothing yet. */
const widest = 0.65;

/**
 * The word for an estimate, by its interval and middle, and never against the answers themselves: one answer proves nothing either way, and
 * what other skills suggest makes nobody "likely" who got most of few tries wrong. Clear failure says "not yet", evidence enough for
 * neither end "on the way"; "not sure yet" is left for thin evidence. Without an answer, or with an interval that is no interval, there
 * is no evidence.
 */
export function masteryWord(known: Sureness): MasteryWord {
  const { mastery, low, high, opportunities } = known;
  if (!(opportunities > 0) || !(low <= mastery && mastery <= high)) return 'no-evidence';
  const share = shareOf(known);
  if (opportunities >= 2 && (share >= 0.5 || opportunities >= fewTries)) {
    if (mastery >= masteredFrom && low >= masteredFrom - 0.15) return 'secure';
    if (mastery >= masteredFrom - 0.1 && low >= 0.4) return 'likely';
  }
  if (opportunities < 3) return 'not-sure-yet';
  if (isOutOfReach(known) || hasMostlyFailed(known)) return 'not-yet';
  return high - low <= widest && share >= 0.25 ? 'on-the-way' : 'not-sure-yet';
}

/** The whole interval lies below what mastery asks for. */
function isOutOfReach({ mastery, high }: Sureness): boolean {
  return mastery < 0.5 && high < masteredFrom;
}

/** At most one in five right, also where other skills promise more. */
function hasMostlyFailed(known: Sureness): boolean {
  return known.opportunities >= 4 && shareOf(known) <= 0.2 && known.mastery < 0.6;
}

function shareOf({ mastery, opportunities, correct }: Sureness): number {
  return correct === undefined ? mastery : correct / opportunities;
}
