// What other workspaces (benchmarks, browser journeys) may use of the server.
export { buildServer } from './app.ts';
export { startJobs } from './cli/start-jobs.ts';
export { importEvidence, type EvidenceOutcome } from './connectors/evidence/import-evidence.ts';
export {
  answerAs,
  drawTruth,
  listAhead,
  normal,
  replay,
  scoreSession,
  seeded,
  sit,
  writtenBank,
} from './modules/assessment/index.ts';
export { draftTables } from './modules/plans/index.ts';
export { findTexts, importFiles } from './modules/reading/index.ts';
export { layShelves } from './modules/reading/index.ts';
export { openDeps, type OpenDeps } from './open-deps.ts';
export { readConfig, type Config } from './platform/config.ts';
export { copyRows } from './platform/db/copy-rows.ts';
export { asSystem, inDistrict } from './platform/db/scope.ts';
export type { Roles } from './platform/db/database.ts';
export { openDatabase, type OpenDatabase } from './platform/db/open-database.ts';
export { newId } from './platform/id.ts';
