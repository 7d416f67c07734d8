import './tables.ts';

export { learnersRoutes } from './routes.ts';
export { addEntries, type EntryOrigin } from './profile/add-entries.ts';
export { profileRoutes } from './profile/routes.ts';
export { readSchoolYear } from './profile/school-year.ts';
export { supportsOf, type SupportInUse } from './profile/supports-of.ts';
