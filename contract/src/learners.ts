import { z } from 'zod';
import type { Routes } from './route.ts';
import { Id } from './shapes.ts';

export const Pace = z.enum(['gentle', 'steady', 'brisk']);

export const learnersRoutes = {
  'GET /api/learners/:learnerId': {
    summary: 'A learner, and what the actor may do with them',
    access: 'signed-in',
    params: z.object({ learnerId: Id }),
    response: z.object({
      learnerId: Id,
      givenName: z.string(),
      familyName: z.string(),
      grades: z.array(z.string()),
      language: z.string(),
      active: z.boolean(),
      schoolNames: z.array(z.string()),
      classes: z.array(z.object({ classId: Id, title: z.string() })),
      pace: Pace,
      minutesPerWeek: z.number().int(),
      /** What the actor may do here, so that pages offer nothing that would be refused. */
      may: z.object({
        editPlan: z.boolean(),
        approveAs: z.enum(['teacher', 'learner']).nullable(),
        recordEvidence: z.boolean(),
        setPace: z.boolean(),
      }),
    }),
  },
  'PATCH /api/learners/:learnerId/pace': {
    summary: 'Set the pace and the minutes a week for personal steps',
    access: ['teacher', 'principal', 'administrator'],
    params: z.object({ learnerId: Id }),
    body: z.object({
      pace: Pace.optional(),
      minutesPerWeek: z.number().int().min(10).max(600).optional(),
    }),
    response: z.object({ pace: Pace, minutesPerWeek: z.number().int() }),
  },
} as const satisfies Routes;
