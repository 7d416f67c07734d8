import './tables.ts';

export { rebuildEstimates } from './rebuild-estimates.ts';
export { wordFor, type MasteryWord } from './rules.ts';
