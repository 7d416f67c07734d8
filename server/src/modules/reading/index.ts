import './tables.ts';

export {
  addText,
  addTexts,
  countStates,
  filesOf,
  findTexts,
  getText,
  importFiles,
  libraryRoutes,
  loadStarterLibraries,
  loadStarterLibrary,
  type ImportedFile,
  type NewText,
  type PresentedText,
  type TextFile,
} from './library/index.ts';
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
  writeScores,
  type ConvertedScore,
  type ScoreChange,
  withdrawMeasureOf,
  type Learned,
  type NewReaderMeasure,
  type Readers,
  type ReadingToLearnFrom,
} from './measures/index.ts';
export { readingsRoutes } from './readings/routes.ts';
