import { z } from 'zod';
import type { Routes } from './route.ts';
import { Because, Day, Id, Language, Moment } from './shapes.ts';

/** By the district's clock; null: some time of that day. */
const Time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const Appointment = z.object({
  day: Day,
  time: Time.nullable(),
  minutes: z.number().int().min(1).max(240),
});

export const CheckInState = z.enum(['planned', 'held', 'cancelled']);
export const Who = z.enum(['learner', 'adult', 'family']);

/** Who does what by when; it comes back in each agenda until it is ticked. */
export const Decision = z.object({
  decisionId: Id,
  checkInId: Id,
  text: z.string(),
  who: Who,
  dueOn: Day.nullable(),
  doneAt: Moment.nullable(),
});

export const AgendaItem = z.object({
  /** The agenda's name for it, stable as long as the thing stands. */
  key: z.string(),
  /** What it is: a code and its values; null for a person's own words. */
  says: Because.nullable(),
  text: z.string().nullable(),
  because: z.array(Because),
  leftOut: z.boolean(),
});

const CheckIn = Appointment.extend({
  checkInId: Id,
  learnerId: Id,
  adultName: z.string(),
  state: CheckInState,
  heldAt: Moment.nullable(),
});

const SharedNote = z.object({
  text: z.string(),
  /** Send it back with a change: a change of an older one is refused with changed-meanwhile. */
  revision: z.number().int(),
});

/** Everything that whoever holds the talk needs on one page. */
export const OpenCheckIn = CheckIn.extend({
  givenName: z.string(),
  familyName: z.string(),
  /** The day of the check-in before, if there was one. */
  since: Day.nullable(),
  agenda: z.array(AgendaItem),
  sharedNote: SharedNote,
  /** The reader's own; nobody else ever gets it. */
  privateNote: z.string(),
  decisions: z.array(Decision),
  /** Of earlier check-ins, not ticked yet. */
  openDecisions: z.array(Decision),
  next: z.object({
    planned: Appointment.extend({ checkInId: Id }).nullable(),
    proposed: Appointment,
    because: z.array(Because),
  }),
});

const Learner = z.object({ learnerId: Id });
const One = z.object({ checkInId: Id });
const adults = ['teacher', 'coach', 'principal', 'staff'] as const;
const key = z.string().min(1).max(200);

export const checkinsRoutes = {
  'GET /api/check-ins': {
    summary:
      'Whom to see this week and why: those whom the actor mentors, first the ones to see first',
    access: adults,
    response: z.object({
      today: Day,
      learners: z.array(
        z.object({
          learnerId: Id,
          givenName: z.string(),
          familyName: z.string(),
          className: z.string().nullable(),
          /** Why to see them now; empty: nothing presses. */
          reasons: z.array(Because),
          /** How long the talk would take. */
          minutes: z.number().int(),
          lastDay: Day.nullable(),
          next: Appointment.extend({ checkInId: Id, mine: z.boolean() }).nullable(),
        }),
      ),
    }),
  },
  'GET /api/learners/:learnerId/check-ins': {
    summary:
      'The check-ins of a learner: dates for all around; notes and decisions for the learner, the family and whoever holds them',
    access: 'signed-in',
    params: Learner,
    response: z.object({
      may: z.object({ hold: z.boolean(), ask: z.boolean() }),
      mentorName: z.string().nullable(),
      /** When the learner asked for a talk that has not been held yet. */
      asked: z.object({ at: Moment, text: z.string() }).nullable(),
      checkIns: z.array(
        CheckIn.extend({
          /** The actor is its adult. */
          mine: z.boolean(),
          sharedNote: z.string().nullable(),
          decisions: z.array(Decision),
        }),
      ),
    }),
  },
  'POST /api/learners/:learnerId/check-ins': {
    summary: 'Plan a check-in; there is one open at a time for a learner and an adult',
    access: adults,
    params: Learner,
    body: Appointment.partial().extend({ day: Day.optional() }),
    response: CheckIn,
    status: 201,
  },
  'GET /api/check-ins/:checkInId': {
    summary: 'One check-in with its agenda, made from the evidence since the last one',
    access: adults,
    params: One,
    response: OpenCheckIn,
  },
  'PATCH /api/check-ins/:checkInId': {
    summary: 'Move a check-in to another day or time',
    access: adults,
    params: One,
    body: Appointment.partial(),
    response: CheckIn,
  },
  'PUT /api/check-ins/:checkInId/cancellation': {
    summary: 'Cancel a check-in that was not held',
    access: adults,
    params: One,
  },
  'DELETE /api/check-ins/:checkInId/cancellation': {
    summary: 'Bring a cancelled check-in back',
    access: adults,
    params: One,
  },
  'PUT /api/check-ins/:checkInId/shared-note': {
    summary: 'Write the note that learner, family and the adults around may read',
    access: adults,
    params: One,
    body: SharedNote.extend({ text: z.string().max(10_000) }),
    response: SharedNote,
  },
  'PUT /api/check-ins/:checkInId/private-note': {
    summary: "Write the author's own note, which nobody else ever gets",
    access: adults,
    params: One,
    body: z.object({ text: z.string().max(10_000) }),
  },
  'PUT /api/check-ins/:checkInId/agenda/:key': {
    summary: "Put an item of one's own on the agenda, or an item that was left out back on it",
    access: adults,
    params: One.extend({ key }),
    body: z.object({ text: z.string().trim().min(1).max(300).nullable() }),
  },
  'DELETE /api/check-ins/:checkInId/agenda/:key': {
    summary: 'Leave an item out of the agenda',
    access: adults,
    params: One.extend({ key }),
  },
  'PUT /api/check-ins/:checkInId/decisions/:decisionId': {
    summary: 'Write down who does what by when; sent twice it stands once',
    access: adults,
    params: One.extend({ decisionId: Id }),
    body: z.object({
      text: z.string().trim().min(1).max(300),
      who: Who,
      dueOn: Day.nullable(),
    }),
    response: Decision,
  },
  'DELETE /api/check-ins/:checkInId/decisions/:decisionId': {
    summary: 'Take a decision back',
    access: adults,
    params: One.extend({ decisionId: Id }),
  },
  'PUT /api/learners/:learnerId/decisions/:decisionId/completion': {
    summary: 'Tick a decision; learners tick their own',
    access: ['learner', ...adults],
    params: Learner.extend({ decisionId: Id }),
  },
  'DELETE /api/learners/:learnerId/decisions/:decisionId/completion': {
    summary: 'Take the tick away',
    access: ['learner', ...adults],
    params: Learner.extend({ decisionId: Id }),
  },
  'PUT /api/check-ins/:checkInId/holding': {
    summary: 'End a check-in: its agenda stays as it was, and the next one is planned',
    access: adults,
    params: One,
    body: z.object({ next: Appointment.nullable() }),
    response: OpenCheckIn,
  },
  'DELETE /api/check-ins/:checkInId/holding': {
    summary: 'Open it again; the next one that came of it is taken back',
    access: adults,
    params: One,
    response: OpenCheckIn,
  },
  'PUT /api/learners/:learnerId/talk-request': {
    summary: 'Ask for a talk',
    access: ['learner'],
    params: Learner,
    body: z.object({ text: z.string().trim().max(300) }),
  },
  'DELETE /api/learners/:learnerId/talk-request': {
    summary: 'Take the wish for a talk back',
    access: ['learner'],
    params: Learner,
  },
  'GET /api/check-ins/:checkInId/calendar': {
    summary: 'One check-in as a calendar file (iCalendar)',
    access: 'signed-in',
    params: One,
    download: ['text/calendar'],
  },
  'GET /api/calendar-feed': {
    summary: "Whether the actor's calendar address is on, and how it names learners",
    access: adults,
    response: z.object({
      on: z.boolean(),
      names: z.enum(['initial', 'full', 'none']),
      madeAt: Moment.nullable(),
      readAt: Moment.nullable(),
    }),
  },
  'PUT /api/calendar-feed': {
    summary: 'Turn the calendar address on, or make a new one; it is shown once',
    access: adults,
    body: z.object({ names: z.enum(['initial', 'full', 'none']) }),
    response: z.object({ url: z.string() }),
  },
  'DELETE /api/calendar-feed': {
    summary: 'Take the calendar address back: it answers nobody any more',
    access: adults,
  },
  'GET /api/calendars/:token': {
    summary: 'The check-ins of whoever turned this secret address on, for their calendar',
    access: 'public',
    params: z.object({ token: z.string().min(20).max(100) }),
    download: ['text/calendar'],
  },
  'GET /api/reminders': {
    summary: 'Whether the actor gets reminders of check-ins by mail',
    access: 'signed-in',
    response: z.object({ on: z.boolean(), email: z.string().nullable() }),
  },
  'PUT /api/reminders': {
    summary: 'Get reminders of check-ins by mail, or get none',
    access: 'signed-in',
    body: z.object({ on: z.boolean() }),
    response: z.object({ on: z.boolean(), email: z.string().nullable() }),
  },
  'POST /api/reminder-stops': {
    summary: 'Stop reminders by the signed link of a mail, without signing in (RFC 8058)',
    access: 'public',
    query: z.object({ token: z.string().max(200) }),
    response: z.object({ on: z.literal(false), language: Language }),
  },
  'DELETE /api/reminder-stops': {
    summary: 'Get reminders again by the same link',
    access: 'public',
    query: z.object({ token: z.string().max(200) }),
    response: z.object({ on: z.literal(true), language: Language }),
  },
} as const satisfies Routes;
