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
  pageBreak,
  type PassageWord,
  splitPassage,
  type Mark,
  type MarkCounts,
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
export {
  convertMeasure,
  externalScales,
  gradeOnDay,
  readerAsOf,
  readerGrowth,
  schoolTime,
  type Converted,
  type ExternalScale,
  type Measure,
  type MeasureBecause,
  type MeasureShare,
  type ReaderEstimate,
  type ReaderGrowth,
  type ScaleProblem,
  type SchoolPlace,
} from './measures/index.ts';
export {
  findVoteLean,
  learnFromReading,
  type Level,
  type PastVote,
  type ReadingLesson,
  type ReadingSeen,
  type ReadingVote,
  type VoteLean,
} from './learning/index.ts';
