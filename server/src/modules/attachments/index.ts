import './tables.ts';

export { attachmentsRoutes } from './routes.ts';
export { sweepAttachments } from './sweep-attachments.ts';
