import './tables.ts';

export { attachmentsRoutes } from './routes.ts';
export { sweepAttachments } from './sweep-attachments.ts';
export { fileOf as attachmentFileOf } from './file-of.ts';
