import './tables.ts';

export { runningRecordsRoutes } from './routes.ts';
export { sweepParts } from './audio/sweep-parts.ts';
export { startRecord } from './start-record.ts';
export { finishRecord } from './finish-record.ts';
