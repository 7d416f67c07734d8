export {
  makeQuestions,
  type MadeQuestion,
  type QuestionOptions,
} from './questions/make-questions.ts';
export {
  bandOfAccuracy,
  countMarks,
  inferReader,
  scoreCounts,
  splitPassage,
  type Mark,
  type RecordScore,
} from './records/index.ts';
export {
  findNorms,
  findPercentile,
  seasonOf,
  type FluencyStanding,
  type SchoolYear,
  type Season,
} from './fluency/index.ts';
export * from './shelf/index.ts';
