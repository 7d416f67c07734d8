import { z } from 'zod';
import type { Routes } from './route.ts';
import { Because, Day, Id, Moment } from './shapes.ts';
import { supportCodes } from './supports.ts';

export const StepKind = z.enum([
  'practice',
  'lesson',
  'game',
  'project',
  'conference',
  'reading',
  'partner',
]);
const SupportCode = z.enum(supportCodes);
export const Importance = z.enum(['must', 'should', 'could', 'choice']);
export const PaceWord = z.enum(['no-evidence-yet', 'behind', 'on', 'ahead']);
export const Carrying = z.enum(['carry', 'drop', 'later']);

/** One way to do a step. */
const Way = z.object({
  kind: StepKind,
  title: z.string(),
  description: z.string().nullable(),
  minutes: z.number().int(),
  needsDevice: z.boolean(),
  because: z.array(Because),
});

export const Step = Way.extend({
  stepId: Id,
  goalId: Id.nullable(),
  importance: Importance,
  /** Of a choice: 2 to 4 ways, and the place of the one that was taken. The step's own words are then those of that way. */
  options: z.array(Way),
  chosen: z.number().int().nullable(),
  /** Another way may stand in its place. */
  swappable: z.boolean(),
  editedByName: z.string().nullable(),
  doneAt: Moment.nullable(),
  /** How it is known to be done: ticked, by a photo of paper, or by evidence of its standard in that week. */
  doneBy: z
    .discriminatedUnion('how', [
      z.object({ how: z.literal('tick'), name: z.string().nullable() }),
      z.object({ how: z.literal('photo'), name: z.string().nullable(), attachmentId: Id }),
      z.object({ how: z.literal('evidence'), source: z.string(), day: Day }),
    ])
    .nullable(),
  /** The Monday of the week that it was carried over from. */
  carriedFrom: Day.nullable(),
});

export const Proposal = z.object({
  proposalId: Id,
  kind: StepKind,
  title: z.string(),
  minutes: z.number().int(),
  goalId: Id.nullable(),
  proposedByName: z.string(),
  proposedAt: Moment,
  decision: z.enum(['accepted', 'declined']).nullable(),
  word: z.string().nullable(),
  decidedByName: z.string().nullable(),
});

export const Week = z.object({
  weekId: Id,
  startsOn: Day,
  minutesAvailable: z.number().int(),
  because: z.array(Because),
  steps: z.array(Step),
  /** What the learner proposed and is not a step yet, or was declined. */
  proposals: z.array(Proposal),
});

const SlippedStep = z.object({
  stepId: Id,
  title: z.string(),
  minutes: z.number().int(),
  importance: Importance,
  /** The Monday of its week. */
  startsOn: Day,
  /** 'later' stays in the list; null: nobody has decided. */
  decision: Carrying.nullable(),
});

const Pace = z.object({
  computed: z.object({ word: PaceWord, because: z.array(Because) }),
  /** A teacher's own word, while it holds. */
  judgement: z
    .object({
      judgementId: Id,
      word: PaceWord.exclude(['no-evidence-yet']),
      reason: z.string(),
      byName: z.string(),
      at: Moment,
      expiresOn: Day,
    })
    .nullable(),
  /** Words of before: withdrawn, replaced or run out. */
  earlier: z.array(
    z.object({
      judgementId: Id,
      word: PaceWord,
      reason: z.string(),
      byName: z.string(),
      at: Moment,
      expiresOn: Day,
    }),
  ),
});

/** What a teacher would change. Absent: as it is. */
const Change = z.object({
  /** This week's Monday, or next week's. */
  week: Day.optional(),
  pace: z.enum(['gentle', 'steady', 'brisk']).optional(),
  minutesPerWeek: z.number().int().min(10).max(600).optional(),
  supports: z
    .object({ add: z.array(SupportCode).max(10), remove: z.array(SupportCode).max(10) })
    .optional(),
  goals: z
    .object({
      setAside: z.array(Id).max(20),
      add: z.array(Id).max(4),
    })
    .optional(),
});

const DraftedStep = Way.extend({
  importance: Importance,
  options: z.array(Way),
  goal: z.string().nullable(),
  stays: z.boolean(),
});
const DraftedWeek = z.object({
  goals: z.array(z.string()),
  minutesAvailable: z.number().int(),
  because: z.array(Because),
  steps: z.array(DraftedStep),
});

const Learner = z.object({ learnerId: Id });
const OfStep = Learner.extend({ stepId: Id });
const OfProposal = Learner.extend({ proposalId: Id });
const OfClass = z.object({ classId: Id });
const version = z.number().int().min(1);
const Decisions = z
  .array(z.object({ stepId: Id, decision: Carrying.nullable() }))
  .min(1)
  .max(60);

/** The week's own routes; those that answer with the plan get its shape from there. */
export const weekRoutes = <Plan extends z.ZodType>(plan: Plan) =>
  ({
    'POST /api/learners/:learnerId/plan/weeks/:week/drafts': {
      summary:
        'Draft the plan with this week or the next, by any day of it; what a person edited stays',
      access: ['teacher', 'principal', 'administrator'],
      params: Learner.extend({ week: Day }),
      response: plan,
      status: 201,
    },
    'PUT /api/learners/:learnerId/plan/steps/:stepId/choice': {
      summary: 'Take one of the ways that a step offers, or none (null)',
      access: ['learner', 'teacher', 'principal'],
      params: OfStep,
      body: z.object({ option: z.number().int().min(0).max(3).nullable() }),
    },
    'GET /api/learners/:learnerId/plan/steps/:stepId/swaps': {
      summary: 'Other ways to the same standard in similar time, that may stand in place of a step',
      access: ['learner', 'teacher', 'principal'],
      params: OfStep,
      response: z.object({ ways: z.array(Way.extend({ wayId: z.string() })) }),
    },
    'PUT /api/learners/:learnerId/plan/steps/:stepId/swap': {
      summary: 'Put one of them in its place: within the rules, so that approvals stay',
      access: ['learner', 'teacher', 'principal'],
      params: OfStep,
      body: z.object({ version, wayId: z.string().max(40) }),
      response: plan,
    },
    'PUT /api/learners/:learnerId/plan/steps/:stepId/photo': {
      summary: 'Show by a photo of paper that a step is done',
      access: ['learner', 'teacher', 'principal'],
      params: OfStep,
      body: z.object({ attachmentId: Id }),
    },
    'POST /api/learners/:learnerId/plan/proposals': {
      summary: "Propose a step of one's own for a week",
      access: ['learner', 'teacher', 'principal'],
      params: Learner,
      body: z.object({
        weekId: Id,
        goalId: Id.nullable().optional(),
        kind: StepKind,
        title: z.string().trim().min(1).max(300),
        minutes: z.number().int().min(1).max(240),
      }),
      response: plan,
      status: 201,
    },
    'DELETE /api/learners/:learnerId/plan/proposals/:proposalId': {
      summary: 'Take a proposal back that nobody has decided about',
      access: ['learner', 'teacher', 'principal'],
      params: OfProposal,
      response: plan,
      status: 200,
    },
    'PUT /api/learners/:learnerId/plan/proposals/:proposalId/decision': {
      summary: 'Accept a proposal, which makes it a step, or decline it with a word',
      access: ['teacher', 'principal'],
      params: OfProposal,
      body: z.discriminatedUnion('decision', [
        z.object({
          decision: z.literal('accepted'),
          word: z.string().trim().max(300).optional(),
        }),
        z.object({ decision: z.literal('declined'), word: z.string().trim().min(1).max(300) }),
      ]),
      response: plan,
    },
    'DELETE /api/learners/:learnerId/plan/proposals/:proposalId/decision': {
      summary: 'Take the decision back; the step goes unless it is done',
      access: ['teacher', 'principal'],
      params: OfProposal,
      response: plan,
      status: 200,
    },
    'GET /api/learners/:learnerId/plan/slipped': {
      summary: 'Steps of weeks that are over which were not done and not decided about',
      access: 'signed-in',
      params: Learner,
      response: z.object({ steps: z.array(SlippedStep) }),
    },
    'PUT /api/learners/:learnerId/plan/slipped': {
      summary: 'Decide per step: carry into this week, drop, later; null takes the decision back',
      access: ['learner', 'teacher', 'principal'],
      params: Learner,
      body: z.object({ decisions: Decisions }),
      response: z.object({ steps: z.array(SlippedStep) }),
    },
    'GET /api/classes/:classId/slipped': {
      summary: 'What slipped in a class, learner by learner',
      access: ['teacher', 'coach', 'principal', 'administrator'],
      params: OfClass,
      response: z.object({
        title: z.string(),
        learners: z.array(
          Learner.extend({
            givenName: z.string(),
            familyName: z.string(),
            steps: z.array(SlippedStep),
          }),
        ),
      }),
    },
    'PUT /api/classes/:classId/slipped': {
      summary: 'Decide for several learners of a class at once; all of it or nothing',
      access: ['teacher', 'principal', 'administrator'],
      params: OfClass,
      body: z.object({
        learners: z
          .array(Learner.extend({ decisions: Decisions }))
          .min(1)
          .max(60),
      }),
    },
    'GET /api/learners/:learnerId/plan/pace': {
      summary:
        "A learner's pace in plain words, with the rule's figures and the teacher's own word",
      access: 'signed-in',
      params: Learner,
      response: Pace,
    },
    'PUT /api/learners/:learnerId/plan/pace/judgement': {
      summary:
        'Put an own word beside the computed pace, with a reason; it holds six weeks unless said otherwise',
      access: ['teacher', 'principal'],
      params: Learner,
      body: z.object({
        word: z.enum(['behind', 'on', 'ahead']),
        reason: z.string().trim().min(1).max(300),
        expiresOn: Day.optional(),
      }),
      response: Pace,
    },
    'DELETE /api/learners/:learnerId/plan/pace/judgement': {
      summary: 'Take the own word back; it stays readable as one of before',
      access: ['teacher', 'principal'],
      params: Learner,
      response: Pace,
      status: 200,
    },
    'POST /api/learners/:learnerId/plan/what-if': {
      summary:
        'What the week would be with another goal, support, pace or time, beside the week as it is; writes nothing',
      access: ['teacher', 'principal', 'administrator'],
      params: Learner,
      body: Change,
      response: z.object({
        /** What the change starts from. */
        basis: z.object({
          pace: z.enum(['gentle', 'steady', 'brisk']),
          minutesPerWeek: z.number().int(),
          supports: z.array(SupportCode),
        }),
        present: DraftedWeek,
        changed: DraftedWeek,
      }),
    },
    'PUT /api/learners/:learnerId/plan/what-if': {
      summary: 'Make such a change and draft the week with it',
      access: ['teacher', 'principal', 'administrator'],
      params: Learner,
      body: Change.extend({ version, reason: z.string().trim().max(300).optional() }).refine(
        ({ goals, reason }) => (goals?.setAside ?? []).length === 0 || (reason ?? '') !== '',
        { path: ['reason'], message: 'A goal is set aside with a reason.' },
      ),
      response: plan,
    },
    'POST /api/learners/:learnerId/plan/what-if/restoration': {
      summary:
        'Take such a change back: an older version as the newest, and pace, minutes and supports as they were; all of it or nothing',
      access: ['teacher', 'principal', 'administrator'],
      params: Learner,
      body: Change.pick({ pace: true, minutesPerWeek: true, supports: true }).extend({ version }),
      response: plan,
      status: 201,
    },
  }) as const satisfies Routes;
