import { z } from 'zod';
import { MasteryWord } from './mastery.ts';
import type { Routes } from './route.ts';
import { Because, Day, Id, Moment } from './shapes.ts';
import { StandardReference } from './standards.ts';

export const PlanState = z.enum(['none', 'draft', 'in-review', 'active']);
export const StepKind = z.enum([
  'practice',
  'lesson',
  'game',
  'project',
  'conference',
  'reading',
  'partner',
]);

export const Goal = z.object({
  goalId: Id,
  title: z.string(),
  standard: StandardReference.nullable(),
  state: z.enum(['open', 'reached', 'set-aside']),
  because: z.array(Because),
  editedByName: z.string().nullable(),
  mastery: z
    .object({ value: z.number(), low: z.number(), high: z.number(), word: MasteryWord })
    .nullable(),
});

export const Step = z.object({
  stepId: Id,
  goalId: Id.nullable(),
  kind: StepKind,
  title: z.string(),
  description: z.string().nullable(),
  minutes: z.number().int(),
  needsDevice: z.boolean(),
  because: z.array(Because),
  editedByName: z.string().nullable(),
  doneAt: Moment.nullable(),
});

export const Week = z.object({
  weekId: Id,
  startsOn: Day,
  minutesAvailable: z.number().int(),
  because: z.array(Because),
  steps: z.array(Step),
});

export const Plan = z.object({
  planId: Id,
  learnerId: Id,
  /** Send it back with a change: a change made to an older version is refused with changed-meanwhile. */
  version: z.number().int(),
  state: PlanState,
  draftedAt: Moment,
  changedAt: Moment,
  goals: z.array(Goal),
  week: Week.nullable(),
  approvals: z.array(
    z.object({
      voice: z.enum(['teacher', 'learner']),
      byName: z.string(),
      at: Moment,
      version: z.number().int(),
    }),
  ),
});

const Learner = z.object({ learnerId: Id });
const version = z.number().int().min(1);

export const NeedsRow = z.object({
  learnerId: Id,
  givenName: z.string(),
  familyName: z.string(),
  planState: PlanState,
  stale: z.boolean(),
  /** What comes next for this learner, and why. */
  next: z
    .object({
      standard: StandardReference.nullable(),
      title: z.string(),
      because: z.array(Because),
      word: MasteryWord,
    })
    .nullable(),
  goalCount: z.number().int(),
  stepsDone: z.number().int(),
  stepsTotal: z.number().int(),
  lastEvidenceAt: Moment.nullable(),
  /** Why this learner stands where it does in the list; the first to see come first. */
  attention: z.array(Because),
});

export const plansRoutes = {
  'GET /api/learners/:learnerId/plan': {
    summary:
      'The plan with its goals and one week (the newest, or that of a day); plan is null before the first draft',
    access: 'signed-in',
    params: Learner,
    query: z.object({ week: Day.optional() }),
    response: z.object({ plan: Plan.nullable() }),
  },
  'POST /api/learners/:learnerId/plan/drafts': {
    summary: 'Draft the plan and this week anew; what a person edited stays',
    access: ['teacher', 'principal', 'administrator'],
    params: Learner,
    response: Plan,
    status: 201,
  },
  'POST /api/learners/:learnerId/plan/goals': {
    summary: "Add a goal in a person's own words",
    access: ['learner', 'teacher', 'principal'],
    params: Learner,
    body: z.object({
      version,
      title: z.string().trim().min(1).max(300),
      standardId: Id.nullable().optional(),
    }),
    response: Plan,
    status: 201,
  },
  'PATCH /api/learners/:learnerId/plan/goals/:goalId': {
    summary: 'Change a goal',
    access: ['learner', 'teacher', 'principal'],
    params: Learner.extend({ goalId: Id }),
    body: z.object({
      version,
      title: z.string().trim().min(1).max(300).optional(),
      state: z.enum(['open', 'reached', 'set-aside']).optional(),
    }),
    response: Plan,
  },
  'POST /api/learners/:learnerId/plan/steps': {
    summary: "Add a step to a week in a person's own words",
    access: ['learner', 'teacher', 'principal'],
    params: Learner,
    body: z.object({
      version,
      weekId: Id,
      goalId: Id.nullable().optional(),
      kind: StepKind,
      title: z.string().trim().min(1).max(300),
      minutes: z.number().int().min(1).max(240),
    }),
    response: Plan,
    status: 201,
  },
  'PATCH /api/learners/:learnerId/plan/steps/:stepId': {
    summary: 'Change a step',
    access: ['learner', 'teacher', 'principal'],
    params: Learner.extend({ stepId: Id }),
    body: z.object({
      version,
      title: z.string().trim().min(1).max(300).optional(),
      minutes: z.number().int().min(1).max(240).optional(),
    }),
    response: Plan,
  },
  'DELETE /api/learners/:learnerId/plan/steps/:stepId': {
    summary: 'Take a step out of the week; restoring the version before brings it back',
    access: ['learner', 'teacher', 'principal'],
    params: Learner.extend({ stepId: Id }),
    query: z.object({ version: z.coerce.number().int().min(1) }),
    response: Plan,
    status: 200,
  },
  'PUT /api/learners/:learnerId/plan/steps/:stepId/completion': {
    summary: 'Tick a step as done',
    access: ['learner', 'teacher', 'principal'],
    params: Learner.extend({ stepId: Id }),
  },
  'DELETE /api/learners/:learnerId/plan/steps/:stepId/completion': {
    summary: 'Take the tick away',
    access: ['learner', 'teacher', 'principal'],
    params: Learner.extend({ stepId: Id }),
  },
  'PUT /api/learners/:learnerId/plan/approval': {
    summary: "Approve this version, in the actor's voice; with both voices the plan is active",
    access: ['learner', 'teacher'],
    params: Learner,
    body: z.object({ version }),
    response: Plan,
  },
  'DELETE /api/learners/:learnerId/plan/approval': {
    summary: "Take the actor's approval back",
    access: ['learner', 'teacher'],
    params: Learner,
    response: Plan,
  },
  'GET /api/learners/:learnerId/plan/versions': {
    summary: 'Every version of the plan, newest first, with who made it and why',
    access: 'signed-in',
    params: Learner,
    response: z.object({
      versions: z.array(
        z.object({
          version: z.number().int(),
          reason: z.enum(['drafted', 'redrafted', 'edited', 'undone']),
          authorName: z.string().nullable(),
          madeAt: Moment,
          goals: z.array(z.object({ goalId: Id, title: z.string(), state: z.string() })),
          steps: z.array(z.object({ stepId: Id, title: z.string(), minutes: z.number().int() })),
        }),
      ),
    }),
  },
  'POST /api/learners/:learnerId/plan/versions/:version/restoration': {
    summary: 'Bring an older version back as the newest: this is what undo does',
    access: ['learner', 'teacher', 'principal'],
    params: Learner.extend({ version: z.coerce.number().int().min(1) }),
    response: Plan,
    status: 201,
  },
  'GET /api/classes/:classId/needs': {
    summary: 'My class: who needs what next, one row a learner, first the ones to see first',
    access: ['teacher', 'coach', 'principal', 'administrator'],
    params: z.object({ classId: Id }),
    response: z.object({
      classId: Id,
      title: z.string(),
      schoolName: z.string(),
      learners: z.array(NeedsRow),
    }),
  },
  'GET /api/classes/:classId/weeks': {
    summary: "A class's weeks in one go, for printing",
    access: ['teacher', 'coach', 'principal', 'administrator'],
    params: z.object({ classId: Id }),
    query: z.object({ week: Day.optional() }),
    response: z.object({
      title: z.string(),
      weeks: z.array(
        z.object({
          learnerId: Id,
          givenName: z.string(),
          familyName: z.string(),
          language: z.string(),
          goals: z.array(z.object({ goalId: Id, title: z.string() })),
          week: Week.nullable(),
        }),
      ),
    }),
  },
  'POST /api/draft-runs': {
    summary: 'Draft plans and weeks for a class, a school or the district, as a job',
    access: ['teacher', 'principal', 'administrator'],
    body: z.object({
      scope: z.union([
        z.object({ classId: Id }),
        z.object({ schoolId: Id }),
        z.object({ district: z.literal(true) }),
      ]),
    }),
    response: z.object({ draftRunId: Id }),
    status: 202,
  },
  'GET /api/draft-runs/:draftRunId': {
    summary: 'How far a drafting job is',
    access: ['teacher', 'principal', 'administrator'],
    params: z.object({ draftRunId: Id }),
    response: z.object({
      draftRunId: Id,
      state: z.enum(['waiting', 'drafting', 'done', 'failed']),
      learnersDone: z.number().int(),
      learnersTotal: z.number().int().nullable(),
    }),
  },
} as const satisfies Routes;
