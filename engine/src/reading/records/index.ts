export type { Cue, Mark, MarkKind } from './mark.ts';
export { pageBreak, splitPassage, type PassageWord } from './split-passage.ts';
export { findNames } from './find-names.ts';
export {
  countMarks,
  scoreCounts,
  type MarkCounts,
  type RecordCounts,
  type RecordScore,
} from './score-record.ts';
export { bandOfAccuracy } from './band-of-accuracy.ts';
export { inferReader, type ReadAloud } from './infer-reader.ts';
