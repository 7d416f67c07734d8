import './tables.ts';

export { layShelves } from './lay-shelves.ts';
export { shelfRoutes } from './routes.ts';
