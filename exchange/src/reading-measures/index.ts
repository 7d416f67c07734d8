export { scoreIssueTexts } from './issue-texts.ts';
export { readScores } from './read-scores.ts';
export type { MeasureScale, ScoreFile, ScoreRow } from './score-row.ts';
