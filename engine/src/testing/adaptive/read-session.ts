import { advance } from './advance.ts';
import type { ItemPool } from './pool.ts';
import type { TestSession } from './session.ts';

/** A stored session that cannot be gone on with. The message says why. */
export class UnreadableSessionError extends Error {
  override readonly name = 'UnreadableSessionError';
}

/**
 * A session from what `JSON.stringify` stored of it, worked out anew from its seed, plan, prior, withheld items and answers:
 * what comes back does not rest on stored estimates or choices, and is equal to what was stored as long as the pool is the same.
 * Throws `UnreadableSessionError` for another version or shape, or when an item is no longer in the pool.
 */
export function readSession(pool: ItemPool, stored: unknown): TestSession {
  const session = stored as Partial<TestSession> | null;
  if (session?.version !== 1 || !Array.isArray(session.given) || !session.plan || !session.prior)
    throw new UnreadableSessionError('This is not a stored test of version 1.');
  const { seed, prior, plan, withheld, given } = session as TestSession;
  const missing = given.find(({ choice }) => !pool.positions.has(choice.item));
  if (missing)
    throw new UnreadableSessionError(`Item ${missing.choice.item} is no longer in the pool.`);
  const start = advance(pool, { seed, prior, plan, withheld, given: [] });
  return given.reduce(
    (sofar, { choice, answer }) => advance(pool, sofar, { choice, answer }),
    start,
  );
}
