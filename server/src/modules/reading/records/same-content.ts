import { isDeepStrictEqual } from 'node:util';
import type { RecordContent } from '@everyplan/contract';

/** Whether what is sent says the same as what is kept, which came back from the database without what is undefined. */
export function sameContent(kept: RecordContent, sent: RecordContent): boolean {
  return isDeepStrictEqual(kept, JSON.parse(JSON.stringify(sent)));
}
