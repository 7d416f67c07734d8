/** What has been tried with a card since it last opened a session. */
export interface Tries {
  readonly failures: number;
  readonly waitUntil: Date | null;
  readonly lockedAt: Date | null;
}

export type Admission = 'open' | 'waiting' | 'locked';

/** After so many wrong rows in a row a wait, so that a child who has forgotten gets help and a guesser gets tired. */
export const failuresBeforeWait = 5;
const waitMinutes = 5;
/** Of 11,880 rows of four different pictures: twenty guesses find one in 600 cards, then an adult looks. */
export const failuresBeforeLock = 20;

export function admission({ waitUntil, lockedAt }: Omit<Tries, 'failures'>, now: Date): Admission {
  if (lockedAt !== null) return 'locked';
  return waitUntil !== null && waitUntil > now ? 'waiting' : 'open';
}

export function afterWrongTry(tries: Tries, now: Date): Tries {
  const failures = tries.failures + 1;
  if (failures >= failuresBeforeLock) return { failures, waitUntil: null, lockedAt: now };
  const waits = failures % failuresBeforeWait === 0;
  return { failures, waitUntil: waits ? inMinutes(now, waitMinutes) : null, lockedAt: null };
}

/** What has been tried on a class's page, over all of its learners. */
export interface DoorTries {
  readonly failures: number;
  readonly since: Date | null;
  readonly waitUntil: Date | null;
}

const doorWindowMinutes = 15;
/** Thirty children who each slip twice are no attack. */
export const doorFailuresBeforeWait = 60;

export function doorAfterWrongTry({ failures, since }: DoorTries, now: Date): DoorTries {
  const isFresh = since !== null && inMinutes(since, doorWindowMinutes) > now;
  const counted = isFresh ? failures + 1 : 1;
  if (counted < doorFailuresBeforeWait)
    return { failures: counted, since: isFresh ? since : now, waitUntil: null };
  return { failures: 0, since: null, waitUntil: inMinutes(now, doorWindowMinutes) };
}

function inMinutes(from: Date, minutes: number): Date {
  return new Date(from.getTime() + minutes * 60_000);
}
