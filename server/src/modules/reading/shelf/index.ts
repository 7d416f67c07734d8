import './tables.ts';

export { layShelves, type LaidShelf, type LaidShelves } from './lay-shelves.ts';
export { listNewestSet } from './class-set.ts';
export { shelfRoutes } from './routes.ts';
