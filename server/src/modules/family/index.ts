import './tables.ts';

export { familyRoutes } from './routes.ts';
export { sendDigests } from './digest/send-digests.ts';
