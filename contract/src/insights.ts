import { z } from 'zod';
import type { Routes } from './route.ts';
import { Id } from './shapes.ts';

/** Learners, by how far their plan has come. */
const PlanCounts = z.object({
  learners: z.number().int(),
  none: z.number().int(),
  draft: z.number().int(),
  inReview: z.number().int(),
  active: z.number().int(),
  stale: z.number().int(),
  withoutEvidence: z.number().int(),
});

export const insightsRoutes = {
  'GET /api/coverage': {
    summary: 'How many plans are drafted, reviewed, active and stale, class by class',
    access: ['principal', 'administrator'],
    query: z.object({ schoolId: Id.optional() }),
    response: z.object({
      /** A plan is stale after so many days without a change or a new draft. */
      staleAfterDays: z.number().int(),
      totals: PlanCounts,
      classes: z.array(
        z.object({
          classId: Id,
          title: z.string(),
          schoolName: z.string(),
          teacherNames: z.array(z.string()),
          ...PlanCounts.shape,
        }),
      ),
    }),
  },
} as const satisfies Routes;
