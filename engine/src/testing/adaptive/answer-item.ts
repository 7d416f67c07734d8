import { isScore, type Answer } from '../items/item.ts';
import { advance } from './advance.ts';
import type { ItemPool } from './pool.ts';
import type { TestSession } from './session.ts';
import { findPosition } from './trace.ts';

/**
 * The session after an answer to the item that it offers. An answer that the item cannot give (null, NaN, 0.5) counts as not
 * answered: the item is used up, the estimate stays. A session that has ended is returned as it is.
 * Throws RangeError when the pool does not have an item of the session.
 */
export function answerItem(step: {
  readonly pool: ItemPool;
  readonly session: TestSession;
  readonly answer: Answer;
}): TestSession {
  const { pool, session, answer } = step;
  if (session.next === null) return session;
  const item = pool.items[findPosition(pool, session.next.item)]!;
  return advance(pool, session, {
    choice: session.next,
    answer: isScore(item, answer) ? answer : null,
  });
}
