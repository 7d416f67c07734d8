import './tables.ts';

export { readingRoutes } from './routes.ts';
