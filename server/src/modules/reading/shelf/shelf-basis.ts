import { createHash } from 'node:crypto';
import type { ShelfState } from './list-shelf-states.ts';

/**
 * A fingerprint of what a shelf comes from on a day: the same, the same shelf. Of a reading only what the shelf asks of it: turning a page changes
 * nothing. Of the library when it last changed by somebody's hand; what the votes of others make of a level counts from the next day.
 */
export function shelfBasis(state: ShelfState): string {
  const { today, language, grades, libraryAt, measures, windows, interests, past, marks } = state;
  const read = past.map(({ textId, lastAt, finished, vote, asked, answeredRight }) => [
    textId,
    dayOf(lastAt),
    finished,
    vote,
    asked,
    answeredRight,
  ]);
  const marked = marks.map(({ textId, mark, madeAt }) => [textId, mark, dayOf(madeAt)]);
  const from = [today, language, grades, libraryAt, measures, windows, interests, read, marked];
  return createHash('sha256').update(JSON.stringify(from)).digest('base64url');
}

function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
