import './tables.ts';

export { addFit } from './model/fit-runs.ts';
export { presentFit } from './model/present.ts';
export { findFit } from './model/queries.ts';
export { runFit, type FitJob, type FitProgress } from './model/run-fit.ts';
export { listEstimates } from './queries.ts';
export { rebuildEstimates } from './rebuild-estimates.ts';
export { retractImport } from './retract-import.ts';
export { masteryRecordRoutes } from './record-routes.ts';
export { masteryRoutes } from './routes.ts';
