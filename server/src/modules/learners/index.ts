import './tables.ts';

export { addEntries, type EntryOrigin, type NewEntry } from './add-entries.ts';
export { learnersRoutes } from './routes.ts';
export { supportsOf, type Support } from './supports-of.ts';
