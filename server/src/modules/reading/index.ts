import './tables.ts';

export { addText, addTexts, getText, type NewText, type PresentedText } from './library/index.ts';
export { readingRoutes } from './routes.ts';
export { finishRecord, runningRecordsRoutes, startRecord, sweepParts } from './records/index.ts';
export {
  addReaderMeasure,
  learnFromReading,
  readerMeasuresRoutes,
  readersAsOf,
  withdrawMeasureOf,
  type Learned,
  type NewReaderMeasure,
  type Readers,
  type ReadingToLearnFrom,
} from './measures/index.ts';
