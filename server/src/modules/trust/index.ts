import './tables.ts';

export { trustRoutes } from './routes.ts';
export { carryOutErasure, type ErasureJob } from './erasure/carry-out-erasure.ts';
export { removeOldSeals } from './erasure/remove-old-seals.ts';
export { exportLearner } from './export/export-learner.ts';
