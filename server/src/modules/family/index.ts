import './tables.ts';

export { familyRoutes } from './routes.ts';
export { signStopToken } from './digest/stop-token.ts';
export { sendDigests } from './digest/send-digests.ts';
