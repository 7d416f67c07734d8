import type { RecordRow } from './record.ts';

/** What a sheet at the side is about: the evidence of a standard, recording some (of one, or one to be picked), or judging. */
export type Open =
  | { readonly what: 'evidence' | 'judge'; readonly row: RecordRow }
  | { readonly what: 'record'; readonly row: RecordRow | null };
