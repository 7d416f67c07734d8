import './tables.ts';

export { takeBaselines } from './baseline/take-baselines.ts';
export { planPilot } from './plan-pilot.ts';
export { pilotsRoutes } from './routes.ts';
