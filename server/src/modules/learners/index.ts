import './tables.ts';

export { learnersRoutes } from './routes.ts';
export { addEntries, type EntryOrigin, type NewEntry } from './profile/add-entries.ts';
export { profileRoutes } from './profile/routes.ts';
export { readSchoolYear } from './profile/school-year.ts';
export { supportsOf, type Support } from './profile/supports-of.ts';
