import { z } from 'zod';
import type { Routes } from './route.ts';
import { Day, Id, Language, Moment } from './shapes.ts';

export const RequestKind = z.enum(['access-log', 'file', 'correction', 'erasure']);
export const RequestDecision = z.enum(['done', 'refused', 'withdrawn']);
const Somebody = z.object({ name: z.string(), roles: z.array(z.string()) });
const LearnerName = z.object({ learnerId: Id, name: z.string() });

const DataRequest = z.object({
  requestId: Id,
  kind: RequestKind,
  words: z.string(),
  askedBy: z.string(),
  /** Whoever asked may withdraw it. */
  mine: z.boolean(),
  askedAt: Moment,
  dueOn: Day,
  decision: z
    .object({
      decision: RequestDecision,
      reason: z.string(),
      decidedBy: z.string(),
      decidedAt: Moment,
    })
    .nullable(),
});

const TrustSetting = z.object({
  /** Within how many days a request is to be answered. */
  answerDays: z.number().int().min(1).max(90),
  /** How long an erasure waits for its second person. */
  erasureWaitDays: z.number().int().min(0).max(90),
  /** How long the law makes the school keep the sealed record. */
  sealedYears: z.number().int().min(0).max(75),
});

/** What the law makes a school keep of somebody whose data were erased. */
const SealedContent = z.object({
  identifier: z.string().nullable(),
  grades: z.array(z.string()),
  schools: z.array(z.string()),
  enrolments: z.array(
    z.object({ class: z.string(), begins: Day.nullable(), ends: Day.nullable() }),
  ),
  finalRecord: z.array(
    z.object({ standard: z.string(), mastery: z.number().min(0).max(1), asOf: Day }),
  ),
});

const ofLearner = z.object({ learnerId: Id });
const ofErasure = z.object({ erasureId: Id });

export const trustRoutes = {
  'GET /api/learners/:learnerId/access-events': {
    summary: 'Who looked at what of a learner, newest first; the learner and the family see it too',
    access: ['learner', 'guardian', 'principal', 'administrator'],
    params: ofLearner,
    query: z.object({ before: Moment.optional() }),
    response: z.object({
      events: z.array(z.object({ happenedAt: Moment, what: z.string(), who: Somebody.nullable() })),
      nextBefore: Moment.nullable(),
    }),
  },
  'GET /api/learners/:learnerId/access-log': {
    summary: 'The whole log of who looked at what of a learner, as CSV',
    access: ['learner', 'guardian', 'principal', 'administrator'],
    params: ofLearner,
    query: z.object({ language: Language }),
    download: ['text/csv'],
  },
  'GET /api/learners/:learnerId/export': {
    summary: 'All that is kept about a learner: JSON, a page to read and the files, in one zip',
    access: ['principal', 'administrator'],
    params: ofLearner,
    query: z.object({ language: Language }),
    download: ['application/zip'],
  },
  'GET /api/learners/:learnerId/data-requests': {
    summary: 'What was asked about a learner’s data, and what became of it',
    access: ['learner', 'guardian', 'principal', 'administrator'],
    params: ofLearner,
    response: z.object({ learner: LearnerName, requests: z.array(DataRequest) }),
  },
  'POST /api/learners/:learnerId/data-requests': {
    summary: 'Ask for the log, the file, a correction or the erasure of a learner’s data',
    access: ['learner', 'guardian', 'principal', 'administrator'],
    params: ofLearner,
    body: z.object({ kind: RequestKind, words: z.string().trim().max(4000).default('') }),
    response: z.object({ requestId: Id, dueOn: Day }),
    status: 201,
  },
  'PUT /api/learners/:learnerId/data-requests/:requestId/decision': {
    summary: 'Say what became of a request, with the reason; whoever asked may withdraw it',
    access: ['learner', 'guardian', 'principal', 'administrator'],
    params: ofLearner.extend({ requestId: Id }),
    body: z.object({ decision: RequestDecision, reason: z.string().trim().min(1).max(2000) }),
  },
  'GET /api/data-requests': {
    summary: 'The requests that wait for an answer, the most urgent first',
    access: ['principal', 'administrator'],
    response: z.object({ requests: z.array(DataRequest.extend({ learner: LearnerName })) }),
  },
  'GET /api/trust': {
    summary: 'The settings about data, the newest exports and the sealed records',
    access: ['principal', 'administrator'],
    response: z.object({
      setting: TrustSetting,
      exports: z.array(
        z.object({ happenedAt: Moment, learner: LearnerName, who: Somebody.nullable() }),
      ),
      /** Null for a principal: only an administrator opens what is sealed. */
      sealed: z
        .array(
          z.object({
            sealedId: Id,
            name: z.string(),
            sealedAt: Moment,
            keepUntil: Day,
            content: SealedContent,
          }),
        )
        .nullable(),
    }),
  },
  'PUT /api/trust/setting': {
    summary: 'Set the days for an answer, the waiting before an erasure and how long the law keeps',
    access: ['administrator'],
    body: TrustSetting,
    response: TrustSetting,
  },
  'GET /api/learners/:learnerId/erasure-preview': {
    summary: 'What an erasure would remove and what the law keeps, before anybody decides',
    access: ['principal', 'administrator'],
    params: ofLearner,
    response: z.object({
      learner: LearnerName,
      goes: z.array(z.object({ table: z.string(), rows: z.number().int() })),
      files: z.number().int(),
      keptUntil: Day,
      confirmableFrom: Moment,
    }),
  },
  'POST /api/learners/:learnerId/erasures': {
    summary: 'Propose the erasure of a learner’s data; a second person confirms it after a wait',
    access: ['principal', 'administrator'],
    params: ofLearner,
    body: z.object({ reason: z.string().trim().min(1).max(2000) }),
    response: z.object({ erasureId: Id, confirmableFrom: Moment }),
    status: 201,
  },
  'GET /api/erasures': {
    summary: 'Erasures that were proposed, confirmed or done, newest first',
    access: ['principal', 'administrator'],
    response: z.object({
      erasures: z.array(
        z.object({
          erasureId: Id,
          /** Null when it is done: then nothing tells who it was. */
          learner: LearnerName.nullable(),
          reason: z.string(),
          state: z.enum(['waits', 'may-be-confirmed', 'confirmed', 'stopped', 'done']),
          proposedBy: z.string().nullable(),
          proposedAt: Moment,
          confirmableFrom: Moment,
          confirmedBy: z.string().nullable(),
          doneAt: Moment.nullable(),
          mayConfirm: z.boolean(),
        }),
      ),
    }),
  },
  'POST /api/erasures/:erasureId/confirmation': {
    summary: 'Confirm an erasure as the second person, when the waiting time is over',
    access: ['administrator'],
    params: ofErasure,
    status: 202,
  },
  'DELETE /api/erasures/:erasureId': {
    summary: 'Stop an erasure that is not done yet',
    access: ['principal', 'administrator'],
    params: ofErasure,
  },
} as const satisfies Routes;
