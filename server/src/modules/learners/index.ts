import './tables.ts';

export { learnersRoutes } from './routes.ts';
export { addEntries, type EntryOrigin } from './profile/add-entries.ts';
export { putPace } from './set-pace.ts';
export { putSupports } from './profile/put-supports.ts';
export { settleEntries } from './profile/settle-entries.ts';
export { profileRoutes } from './profile/routes.ts';
export { readSchoolYear } from './profile/school-year.ts';
export { supportsOf, type SupportInUse } from './profile/supports-of.ts';
