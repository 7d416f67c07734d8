import './tables.ts';

export { importsRoutes } from './routes.ts';
export { importTasks } from './tasks.ts';
export { importers } from './importers.ts';
export type { Outcome } from './importer.ts';
export type { ImportKind, ImportOptions } from './tables.ts';
export { importNow } from './import-now.ts';
