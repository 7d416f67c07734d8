import './tables.ts';

export { importsRoutes } from './routes.ts';
export { importTasks } from './tasks.ts';
export { importers } from './importers.ts';
export type { Outcome } from './importer.ts';
export type { ImportKind, ImportOptions } from './tables.ts';
export { importNow, type ImportNow } from './import-now.ts';
