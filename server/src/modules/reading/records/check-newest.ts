import { changedMeanwhile } from '../../../platform/errors.ts';
import { emptyContent } from './empty-content.ts';
import type { RecordRow } from './queries.ts';
import { sameContent } from './same-content.ts';

/** What a writer had before them. */
export interface Basis {
  /** The revision they have seen. */
  readonly after: number;
  /** The page they write on. */
  readonly hand: string;
}

/**
 * Refuses a save by somebody who has not seen the newest state of a record. Whoever wrote that state has seen it, even where the answer to
 * it got lost on the way to them.
 */
export function checkNewest(
  row: Pick<RecordRow, 'revision' | 'saved_from'>,
  { after, hand }: Basis,
): void {
  if (row.revision !== after && row.saved_from !== hand) throw changedMeanwhile();
}

/** Whether writing over a record would write over another person's marks. */
export function isAnotherHands(
  row: Pick<RecordRow, 'saved_by' | 'content'>,
  personId: string,
): boolean {
  return row.saved_by !== personId && !sameContent(row.content, emptyContent);
}
