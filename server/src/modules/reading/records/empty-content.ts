import type { RecordContent } from '@everyplan/contract';

/** What a record says before anything is marked. */
export const emptyContent: RecordContent = {
  marks: [],
  lastWord: null,
  counts: null,
  seconds: null,
  expression: { phrasing: null, pace: null, smoothness: null, expression: null },
  retell: null,
  asked: null,
  answeredRight: null,
  note: '',
};
