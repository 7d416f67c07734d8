import './tables.ts';

export { learnersRoutes } from './routes.ts';
