import './tables.ts';

export { addReaderMeasure } from './add-reader-measure.ts';
export {
  compareScores,
  convertScores,
  takeBackScores,
  writeScores,
  type ConvertedScore,
  type ScoreChange,
} from './import/index.ts';
export { learnFromReading, type ReadingToLearnFrom } from './learn-from-reading.ts';
export { readerMeasuresRoutes } from './routes.ts';
export { readersAsOf, type Readers } from './readers-as-of.ts';
export { readersByLanguage } from './readers-by-language.ts';
export { withdrawMeasureOf } from './withdraw-measure-of.ts';
