import './tables.ts';

export { takeBaselines } from './baseline/take-baselines.ts';
export { pilotsRoutes } from './routes.ts';
