export { compareScores, type ConvertedScore, type ScoreChange } from './compare-scores.ts';
export { convertScores } from './convert-scores.ts';
export { takeBackScores, writeScores } from './write-scores.ts';
