import './tables.ts';

export { attachmentsRoutes } from './routes.ts';
export { sweepAttachments } from './sweep-attachments.ts';
export { fileOf as attachmentFileOf } from './file-of.ts';
export { keepAttachment } from './keep-attachment.ts';
export { partsFolderOf, removeParts } from './waiting-parts.ts';
export type { AudioType } from './media-type.ts';
