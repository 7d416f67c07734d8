import { z } from 'zod';
import { Approval, Goal, GoalChange, GoalState, Reading } from './goals.ts';
import { MasteryWord } from './mastery.ts';
import type { Routes } from './route.ts';
import { Because, Day, Id, Moment } from './shapes.ts';
import { StandardReference } from './standards.ts';
import { templatesRoutes, Voice } from './templates.ts';
import { Importance, StepKind, Week, weekRoutes } from './week.ts';

export const PlanState = z.enum(['none', 'draft', 'in-review', 'active', 'done', 'set-aside']);
const PlanItem = z.object({
  itemId: Id,
  prompt: z.string(),
  kind: z.enum(['text', 'scale']),
  levels: z.array(z.string()),
  /** The text, or the place on the scale, from 0. */
  value: z.union([z.string(), z.number().int()]).nullable(),
  byName: z.string().nullable(),
  at: Moment.nullable(),
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
  /** This week; where there is none yet, the newest before it. A day may be asked for instead. */
  week: Week.nullable(),
  /** The week after this one, once it is drafted. */
  nextWeek: Week.nullable(),
  /** The Monday of the week that it is now; from Saturday on the coming one. */
  thisWeek: Day,
  approvals: z.array(Approval),
  /** Whose yes makes the plan active. */
  voices: z.array(Voice),
  /** In which of them the reader may say yes. */
  approveAs: Voice.nullable(),
  /** Why it was set aside. */
  reason: z.string().nullable(),
  /** When an active plan is to be looked at again. */
  reviewDueOn: Day.nullable(),
  /** What the school asks of every plan, with what stands in this one. */
  template: z.object({ templateId: Id, name: z.string() }).nullable(),
  sections: z.array(z.object({ sectionId: Id, title: z.string(), items: z.array(PlanItem) })),
  /** Answers to items that the template no longer has. */
  earlierItems: z.array(PlanItem),
});

const Learner = z.object({ learnerId: Id });
const version = z.number().int().min(1);

export const NeedsRow = z.object({
  learnerId: Id,
  givenName: z.string(),
  familyName: z.string(),
  planState: PlanState,
  stale: z.boolean(),
  /** When an active plan is to be looked at again. */
  reviewDueOn: Day.nullable(),
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

/** A goal as a version kept it; texts as they were, in the language of the day. */
const VersionedGoal = z.object({
  goalId: Id,
  title: z.string(),
  state: GoalState,
  horizon: z.enum(['short', 'long']),
  /** The title of the long-term goal that it belonged to. */
  parent: z.string().nullable(),
  measure: Because.nullable(),
  dueOn: Day.nullable(),
  strategies: z.array(z.string()),
  supports: z.array(z.string()),
  championName: z.string().nullable(),
  nextStep: z.string().nullable(),
  reason: z.string().nullable(),
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
    body: GoalChange.partial().extend({ version, title: GoalChange.shape.title }),
    response: Plan,
    status: 201,
  },
  'PATCH /api/learners/:learnerId/plan/goals/:goalId': {
    summary: 'Change a goal; whoever sets it aside says why',
    access: ['learner', 'teacher', 'principal'],
    params: Learner.extend({ goalId: Id }),
    body: GoalChange.partial()
      .extend({
        version,
        state: GoalState.optional(),
        reason: z.string().trim().max(300).optional(),
      })
      .refine(({ state, reason }) => state !== 'set-aside' || (reason ?? '') !== '', {
        path: ['reason'],
        message: 'A goal is set aside with a reason.',
      }),
    response: Plan,
  },
  'PUT /api/learners/:learnerId/plan/goals/:goalId/acceptance': {
    summary: 'Take on a goal that somebody suggested; agreeing to the plan takes on all of them',
    access: ['learner'],
    params: Learner.extend({ goalId: Id }),
    response: Plan,
  },
  'POST /api/learners/:learnerId/plan/goals/:goalId/readings': {
    summary: 'Note where a goal stands that is measured by a number or on a scale',
    access: ['learner', 'teacher', 'principal'],
    params: Learner.extend({ goalId: Id }),
    body: Reading,
    response: Plan,
    status: 201,
  },
  'DELETE /api/learners/:learnerId/plan/goals/:goalId/readings/:readingId': {
    summary: 'Take a reading back',
    access: ['learner', 'teacher', 'principal'],
    params: Learner.extend({ goalId: Id, readingId: Id }),
    response: Plan,
    status: 200,
  },
  'GET /api/learners/:learnerId/champions': {
    summary: 'The people around a learner of whom one may stand beside a goal',
    access: ['learner', 'teacher', 'principal', 'administrator'],
    params: Learner,
    response: z.object({
      people: z.array(
        z.object({
          personId: Id,
          name: z.string(),
          relation: z.enum(['teacher', 'family', 'mentor']),
        }),
      ),
    }),
  },
  'PUT /api/learners/:learnerId/plan/answers/:itemId': {
    summary: "Answer an item of the school's template; null takes the answer out",
    access: ['learner', 'teacher', 'principal'],
    params: Learner.extend({ itemId: Id }),
    body: z.object({
      version,
      value: z.union([z.string().trim().max(4000), z.number().int().min(0)]).nullable(),
    }),
    response: Plan,
  },
  'PUT /api/learners/:learnerId/plan/closing': {
    summary: 'End a plan as done, or set it aside with a reason',
    access: ['teacher', 'principal'],
    params: Learner,
    body: z.discriminatedUnion('state', [
      z.object({ version, state: z.literal('done') }),
      z.object({
        version,
        state: z.literal('set-aside'),
        reason: z.string().trim().min(1).max(300),
      }),
    ]),
    response: Plan,
  },
  'DELETE /api/learners/:learnerId/plan/closing': {
    summary: 'Take an ended plan up again: it is reviewed anew',
    access: ['teacher', 'principal'],
    params: Learner,
    query: z.object({ version: z.coerce.number().int().min(1) }),
    response: Plan,
    status: 200,
  },
  'PUT /api/learners/:learnerId/plan/review': {
    summary:
      'Say of an active plan that it still fits: it is looked at again a review cycle from now',
    access: ['teacher', 'principal'],
    params: Learner,
    body: z.object({ version }),
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
      importance: Importance.exclude(['choice']).optional(),
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
    summary:
      "Approve this version, in the actor's voice; with every voice that the template asks for the plan is active",
    access: ['learner', 'guardian', 'teacher', 'principal'],
    params: Learner,
    body: z.object({ version }),
    response: Plan,
  },
  'DELETE /api/learners/:learnerId/plan/approval': {
    summary: "Take the actor's approval back",
    access: ['learner', 'guardian', 'teacher', 'principal'],
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
          state: z.enum(['done', 'set-aside']).nullable(),
          goals: z.array(VersionedGoal),
          answers: z.array(z.object({ itemId: Id, prompt: z.string(), text: z.string() })),
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
      startsOn: Day,
      /** The Monday of the week that it is now. */
      thisWeek: Day,
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
      /** A day of this week or of the next; absent: this week. */
      week: Day.optional(),
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
  ...templatesRoutes,
  ...weekRoutes(Plan),
} as const satisfies Routes;
