import './tables.ts';

export { addReaderMeasure, type NewReaderMeasure } from './add-reader-measure.ts';
export {
  compareScores,
  convertScores,
  takeBackScores,
  writeScores,
  type ConvertedScore,
  type ScoreChange,
} from './import/index.ts';
export { learnFromReading, type Learned, type ReadingToLearnFrom } from './learn-from-reading.ts';
export { readerMeasuresRoutes } from './routes.ts';
export { readersAsOf, type Readers } from './readers-as-of.ts';
export { withdrawMeasureOf } from './withdraw-measure-of.ts';
