import { z } from 'zod';
import type { Routes } from './route.ts';
import { Because, Cursor, Id, Moment } from './shapes.ts';
import { StandardReference } from './standards.ts';

/** How sure we are, in words: the interval decides, not the number alone. */
export const MasteryWord = z.enum([
  'secure',
  'likely',
  'on-the-way',
  'not-sure-yet',
  'not-yet',
  'no-evidence',
]);

export const SkillEstimate = z.object({
  skillId: Id,
  name: z.string(),
  standard: StandardReference.nullable(),
  /** Probability that the learner has mastered it, 0..1, with a 90 % interval. */
  mastery: z.number(),
  low: z.number(),
  high: z.number(),
  word: MasteryWord,
  opportunities: z.number().int(),
  correct: z.number(),
  asOf: Moment.nullable(),
  because: z.array(Because),
});

/** How well a model foretells answers of learners whom it has not seen. */
const Figures = z.object({
  answers: z.number().int(),
  logLoss: z.number(),
  /** How often the likelier of right and wrong was what happened, 0..1. */
  rightShare: z.number(),
});
const Judged = z.object({ before: Figures, after: Figures });

/** A fitting of the district's model to its evidence. */
export const ModelFit = z.object({
  fitId: Id,
  state: z.enum(['waiting', 'reading', 'fitting', 'rebuilding', 'done', 'failed', 'cancelled']),
  progress: z.object({ done: z.number().int(), total: z.number().int().nullable() }),
  /** Kept; no better than the one in use, which stays; or too little evidence to fit one. Null until it is done. */
  outcome: z.enum(['kept', 'no-better', 'too-little-evidence']).nullable(),
  answers: z.number().int().nullable(),
  judged: Judged.nullable(),
  because: z.array(Because),
  startedAt: Moment,
  finishedAt: Moment.nullable(),
});

export const masteryRoutes = {
  'GET /api/learners/:learnerId/mastery': {
    summary: 'What a learner knows, skill by skill, with the interval and why',
    access: 'signed-in',
    params: z.object({ learnerId: Id }),
    response: z.object({ model: z.string().nullable(), estimates: z.array(SkillEstimate) }),
  },
  'GET /api/learners/:learnerId/evidence': {
    summary: 'The evidence behind the numbers, newest first',
    access: 'signed-in',
    params: z.object({ learnerId: Id }),
    query: z.object({
      skillId: Id.optional(),
      standardId: Id.optional(),
      after: Cursor.optional(),
    }),
    response: z.object({
      evidence: z.array(
        z.object({
          evidenceId: Id,
          skillId: Id,
          skillName: z.string(),
          problem: z.string().nullable(),
          score: z.number(),
          occurredAt: Moment.nullable(),
          recordedAt: Moment,
          source: z.enum(['import', 'practice', 'conference', 'observation', 'work-sample']),
          recordedByName: z.string().nullable(),
          note: z.string().nullable(),
          attachment: z.object({ attachmentId: Id, mediaType: z.string() }).nullable(),
          retracted: z.boolean(),
        }),
      ),
      nextAfter: Cursor.nullable(),
    }),
  },
  'POST /api/learners/:learnerId/evidence': {
    summary: 'Record a piece of evidence by hand: a conference, an observation, a work sample',
    access: ['teacher', 'coach', 'principal'],
    params: z.object({ learnerId: Id }),
    body: z
      .object({
        skillId: Id.optional(),
        standardId: Id.optional(),
        score: z.number().min(0).max(1),
        source: z.enum(['conference', 'observation', 'work-sample']),
        note: z.string().trim().max(1000).optional(),
        attachmentId: Id.optional(),
      })
      .refine(({ skillId, standardId }) => (skillId === undefined) !== (standardId === undefined), {
        message: 'names a skill or a standard, one of them',
      }),
    response: z.object({ evidenceId: Id, estimate: SkillEstimate }),
    status: 201,
  },
  'POST /api/learners/:learnerId/evidence/:evidenceId/retraction': {
    summary: 'Let a piece of evidence no longer count; it stays to be seen, with the reason',
    access: ['teacher', 'principal', 'administrator'],
    params: z.object({ learnerId: Id, evidenceId: Id }),
    body: z.object({ reason: z.string().trim().min(1).max(500) }),
    status: 201,
    response: z.object({ retractionId: Id }),
  },
  'GET /api/model': {
    summary: 'The model that estimates are made with: since when, and how good it is, in words',
    access: ['principal', 'administrator'],
    response: z.object({
      /** Null: the one that is shipped. */
      modelId: Id.nullable(),
      since: Moment.nullable(),
      answers: z.number().int(),
      learners: z.number().int(),
      judged: Judged.nullable(),
      because: z.array(Because),
      latestFit: ModelFit.nullable(),
    }),
  },
  'POST /api/model-fits': {
    summary:
      "Fit the model anew to the district's evidence, as a job; where one is under way, that one is meant",
    access: ['administrator'],
    response: z.object({ fitId: Id }),
    status: 202,
  },
  'GET /api/model-fits/:fitId': {
    summary: 'How far a fit is, or how it ended',
    access: ['principal', 'administrator'],
    params: z.object({ fitId: Id }),
    response: ModelFit,
  },
  'POST /api/model-fits/:fitId/cancellation': {
    summary: 'Stop a fit before it has changed anything',
    access: ['administrator'],
    params: z.object({ fitId: Id }),
  },
} as const satisfies Routes;
