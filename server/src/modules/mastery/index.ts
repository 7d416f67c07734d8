import './tables.ts';

export { rebuildEstimates } from './rebuild-estimates.ts';
export { wordFor, type MasteryWord } from './rules.ts';
export { retractImport, type ImportRetraction } from './retract-import.ts';
export { masteryRoutes } from './routes.ts';
