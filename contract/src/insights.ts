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

/** Learners of whom a voice has said nothing this school year. */
const VoiceCounts = z.object({
  withoutLearner: z.number().int(),
  withoutFamily: z.number().int(),
  withoutTeacher: z.number().int(),
});

export const insightsRoutes = {
  'GET /api/coverage': {
    summary: 'How far plans have come and whose voice is missing from profiles, class by class',
    access: ['principal', 'administrator'],
    query: z.object({ schoolId: Id.optional() }),
    response: z.object({
      /** A plan is stale after so many days without a change or a new draft. */
      staleAfterDays: z.number().int(),
      totals: PlanCounts.extend({ voices: VoiceCounts }),
      classes: z.array(
        z.object({
          classId: Id,
          title: z.string(),
          schoolName: z.string(),
          teacherNames: z.array(z.string()),
          /** Other classes with exactly the same learners, which are counted here once. */
          alsoTaught: z.array(z.object({ classId: Id, title: z.string() })),
          voices: VoiceCounts,
          ...PlanCounts.shape,
        }),
      ),
    }),
  },
} as const satisfies Routes;
