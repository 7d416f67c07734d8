import { z } from 'zod';
import type { Routes } from './route.ts';
import { Id } from './shapes.ts';

/** What may be attached; the bytes decide, not the name. */
export const attachmentTypes = [
  'image/png',
  'image/jpeg',
  'image/webp',
  'application/pdf',
] as const;
/** Recordings are kept through what they belong to, and fetched like any other file. */
export const recordingTypes = ['audio/webm', 'audio/mp4', 'audio/ogg'] as const;

export const attachmentsRoutes = {
  'POST /api/learners/:learnerId/attachments': {
    summary: 'Keep a picture (PNG, JPEG, WebP) or a PDF about a learner, at most 10 MB',
    access: ['learner', 'teacher', 'coach', 'principal', 'administrator'],
    params: z.object({ learnerId: Id }),
    query: z.object({ fileName: z.string().trim().min(1).max(255) }),
    upload: true,
    response: z.object({ attachmentId: Id, mediaType: z.enum(attachmentTypes) }),
    status: 201,
  },
  'GET /api/attachments/:attachmentId': {
    summary: 'The picture, PDF or recording as it was sent',
    access: 'signed-in',
    params: z.object({ attachmentId: Id }),
    download: [...attachmentTypes, ...recordingTypes],
  },
  'DELETE /api/attachments/:attachmentId': {
    summary: 'Take back what one attached, while nothing carries it',
    access: ['learner', 'teacher', 'coach', 'principal', 'administrator'],
    params: z.object({ attachmentId: Id }),
  },
} as const satisfies Routes;
