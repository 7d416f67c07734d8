import { z } from 'zod';
import type { Routes } from './route.ts';
import { Because, Day, Id, Language, Moment } from './shapes.ts';

const Learner = z.object({ learnerId: Id });
const OneComment = z.object({ learnerId: Id, commentId: Id });
const Text = z.string().trim().min(1).max(2000);
const writers = ['learner', 'guardian', 'teacher', 'principal'] as const;
const leaders = ['principal', 'administrator'] as const;
const School = z.object({ schoolId: Id });

export const PlanComment = z.object({
  commentId: Id,
  /** null: it begins a thread. */
  threadId: Id.nullable(),
  goalId: Id.nullable(),
  authorName: z.string(),
  voice: z.enum(['learner', 'family', 'teacher', 'staff']),
  /** null: withdrawn; its answers stay. */
  text: z.string().nullable(),
  language: Language,
  writtenAt: Moment,
  editedAt: Moment.nullable(),
  mine: z.boolean(),
  isNew: z.boolean(),
});
export type PlanComment = z.infer<typeof PlanComment>;

/** A child's week in a family's words: what a card, a mail and a printed letter say. */
export const FamilyWeek = z.object({
  learnerId: Id,
  givenName: z.string(),
  weekStartsOn: Day,
  stepsDone: z.number().int(),
  stepsTotal: z.number().int(),
  /** What is still to do this week, at most three. */
  open: z.array(z.string()),
  /** What the learner works on, at most three. */
  goals: z.array(z.string()),
  nextCheckIn: z.object({ day: Day, time: z.string().nullable() }).nullable(),
  /** The plan waits for the family's yes. */
  awaitsFamily: z.boolean(),
  /** One thing to talk about at home, with why. */
  talk: z.object({ says: Because, because: Because }).nullable(),
});
export type FamilyWeek = z.infer<typeof FamilyWeek>;

const Letter = FamilyWeek.extend({
  /** null: the roster has no guardian; the letter goes along with the child. */
  toName: z.string().nullable(),
  language: Language,
  why: z.enum(['letters-only', 'no-address', 'no-guardian']),
});

export const familyRoutes = {
  'GET /api/children': {
    summary: "A guardian's children, a week each, in the guardian's language",
    access: 'signed-in',
    response: z.object({
      children: z.array(FamilyWeek.extend({ newComments: z.number().int() })),
    }),
  },
  'GET /api/learners/:learnerId/comments': {
    summary: 'What learner, family and teachers said about the plan, oldest first',
    access: 'signed-in',
    params: Learner,
    response: z.object({ mayWrite: z.boolean(), comments: z.array(PlanComment) }),
  },
  'POST /api/learners/:learnerId/comments': {
    summary:
      'Comment on the plan or a goal, or answer; sent again under the same id it is written once',
    access: writers,
    params: Learner,
    body: z.object({
      commentId: Id,
      threadId: Id.nullable().optional(),
      goalId: Id.nullable().optional(),
      text: Text,
      language: Language,
    }),
    response: PlanComment,
    status: 201,
  },
  'PATCH /api/learners/:learnerId/comments/:commentId': {
    summary: "Change one's own comment; the words before are kept",
    access: writers,
    params: OneComment,
    body: z.object({ text: Text }),
    response: PlanComment,
  },
  'PUT /api/learners/:learnerId/comments/:commentId/withdrawal': {
    summary: "Withdraw one's own comment",
    access: writers,
    params: OneComment,
  },
  'DELETE /api/learners/:learnerId/comments/:commentId/withdrawal': {
    summary: 'Bring a withdrawn comment back',
    access: writers,
    params: OneComment,
  },
  'PUT /api/learners/:learnerId/comments/reading': {
    summary: 'Say that one has read what is there',
    access: 'signed-in',
    params: Learner,
  },
  'GET /api/digest': {
    summary: 'Whether the actor, as a guardian, gets the weekly mail',
    access: 'signed-in',
    response: z.object({
      hasAddress: z.boolean(),
      /** A school of the actor's children sends them. */
      schoolSends: z.boolean(),
      stopped: z.boolean(),
    }),
  },
  'PUT /api/digest/stop': { summary: 'Stop the weekly mail to oneself', access: 'signed-in' },
  'DELETE /api/digest/stop': {
    summary: 'Turn the weekly mail to oneself on again',
    access: 'signed-in',
  },
  'POST /api/digest-stops': {
    summary: 'Stop the weekly mail by the signed link in it, without signing in (RFC 8058)',
    access: 'public',
    query: z.object({ token: z.string().max(200) }),
    status: 200,
    response: z.object({ stopped: z.literal(true), language: Language }),
  },
  'DELETE /api/digest-stops': {
    summary: 'Turn the weekly mail on again by the same link',
    access: 'public',
    query: z.object({ token: z.string().max(200) }),
    response: z.object({ stopped: z.literal(false), language: Language }),
  },
  'GET /api/family-mail': {
    summary: 'Which schools send weekly mails to families, and how many they would reach',
    access: leaders,
    response: z.object({
      schools: z.array(
        z.object({
          schoolId: Id,
          name: z.string(),
          on: z.object({ at: Moment, byName: z.string().nullable() }).nullable(),
          /** Guardians who would get a mail, who have stopped it, and who have no address. */
          reached: z.number().int(),
          stopped: z.number().int(),
          withoutAddress: z.number().int(),
          last: z
            .object({ week: Day, sent: z.number().int(), refused: z.number().int() })
            .nullable(),
        }),
      ),
    }),
  },
  'PUT /api/schools/:schoolId/family-mail': {
    summary: "Switch a school's weekly mails to families on",
    access: leaders,
    params: School,
  },
  'DELETE /api/schools/:schoolId/family-mail': {
    summary: "Switch a school's weekly mails to families off",
    access: leaders,
    params: School,
  },
  'GET /api/schools/:schoolId/family-mail/preview': {
    summary: 'The mail as one family of the school would get it today; nothing is sent',
    access: leaders,
    params: School,
    query: z.object({ language: Language }),
    response: z.object({
      preview: z.object({ subject: z.string(), text: z.string() }).nullable(),
    }),
  },
  'GET /api/classes/:classId/letters': {
    summary:
      'The printed letters of a class, for families whom no mail reaches, each in its language',
    access: ['teacher', 'principal', 'administrator'],
    params: z.object({ classId: Id }),
    response: z.object({ title: z.string(), schoolName: z.string(), letters: z.array(Letter) }),
  },
} as const satisfies Routes;
