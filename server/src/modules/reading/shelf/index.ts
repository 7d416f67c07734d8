import './tables.ts';

export { setWindow } from './change-window.ts';
export { keepGroups } from './groups.ts';
export { layShelves } from './lay-shelves.ts';
export { proposeGroups } from './propose-groups.ts';
export { shelfRoutes } from './routes.ts';
