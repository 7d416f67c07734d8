import './tables.ts';

export {
  addText,
  countStates,
  filesOf,
  findTexts,
  importFiles,
  libraryRoutes,
  loadStarterLibraries,
  loadStarterLibrary,
  type ImportedFile,
  type TextFile,
} from './library/index.ts';
export { gradeOf as schoolGradeOf } from './records/grade-of.ts';
export { readingRoutes } from './routes.ts';
export { finishRecord, runningRecordsRoutes, startRecord, sweepParts } from './records/index.ts';
export {
  addReaderMeasure,
  compareScores,
  convertScores,
  learnFromReading,
  readerMeasuresRoutes,
  readersAsOf,
  takeBackScores,
  withdrawMeasureOf,
  writeScores,
  type ConvertedScore,
  type ScoreChange,
} from './measures/index.ts';
export { readingsRoutes } from './readings/routes.ts';
export { keepGroups, layShelves, proposeGroups, setWindow, shelfRoutes } from './shelf/index.ts';
