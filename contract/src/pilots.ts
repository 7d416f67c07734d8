import { z } from 'zod';
import type { Routes } from './route.ts';
import { Because, Day, Id, Language, Moment } from './shapes.ts';

const Words = z.string().trim().min(1).max(600);
const Decision = z.enum(['adopt', 'adapt', 'stop']);

const PilotPlan = z.object({
  startsOn: Day,
  weeks: z.number().int().min(2).max(12),
  /** Another class whose change is shown beside it; null: before and after alone. */
  comparisonClassId: Id.nullable(),
  /** In which words a minute and readers are measured. */
  language: Language,
  /** The pain point, in one's own words. */
  problem: Words,
  /** What would count as a win, and the gain in words correct a minute that would be worth the trouble: settled before the start. */
  win: Words,
  worthwhile: z.number().min(1).max(100),
});

const PilotShape = PilotPlan.extend({
  pilotId: Id,
  kind: z.enum(['just-right-texts']),
  classId: Id,
  classTitle: z.string(),
  schoolName: z.string(),
  /** The last day. */
  endsOn: Day,
  state: z.enum(['planned', 'running', 'over', 'ended', 'withdrawn']),
  /** The week it is in, from 1; null before and after. */
  week: z.number().int().nullable(),
  decision: z
    .object({
      decision: Decision,
      learnt: z.string(),
      next: z.string(),
      decidedBy: z.string(),
      decidedAt: Moment,
    })
    .nullable(),
});

/** A change of the same learners, with 95 % intervals; g is in standard deviations within a time. */
const Change = z.object({
  learners: z.number().int(),
  before: z.number(),
  after: z.number(),
  change: z.number(),
  low: z.number(),
  high: z.number(),
  g: z.number().nullable(),
  gLow: z.number().nullable(),
  gHigh: z.number().nullable(),
  /** What may be said of it. */
  says: z.enum(['rose-beyond-usual', 'rose-as-usual', 'rose', 'fell', 'unclear', 'too-few']),
});

const Point = z.object({
  /** From 1 on; below 1 before the pilot. */
  week: z.number().int(),
  from: Day,
  /** Null: nothing is known of that week. */
  value: z.number().nullable(),
  /** How many learners, votes or texts are behind it. */
  count: z.number().int(),
  /** False: the week is not over. */
  complete: z.boolean(),
});

const measures = ['pace', 'justRight', 'minutes', 'texts', 'checks', 'reader'] as const;

/** A number that may be of too few children to be told. */
const Shared = z.number().nullable();

const ofPilot = z.object({ pilotId: Id });
const who = ['teacher', 'coach', 'principal', 'administrator'] as const;
const may = ['teacher', 'principal', 'administrator'] as const;

export const pilotsRoutes = {
  'GET /api/pilots': {
    summary: 'The pilots of the classes that the actor sees, and the classes that could start one',
    access: who,
    response: z.object({
      today: Day,
      pilots: z.array(PilotShape),
      classes: z.array(
        z.object({
          classId: Id,
          title: z.string(),
          schoolName: z.string(),
          learners: z.number().int(),
          /** Of these, read aloud for somebody in the six weeks before today. */
          heard: z.number().int(),
          mayStart: z.boolean(),
          /** Has a pilot of this kind open already. */
          hasOpen: z.boolean(),
          /** Classes of the same school and grade that may stand beside it. */
          besideIds: z.array(Id),
        }),
      ),
    }),
  },
  'POST /api/pilots': {
    summary: 'Plan a pilot for a class; one that starts today or before takes its baseline at once',
    access: may,
    body: PilotPlan.extend({ kind: z.enum(['just-right-texts']), classId: Id }),
    response: ofPilot,
    status: 201,
  },
  'GET /api/pilots/:pilotId': {
    summary: 'A pilot: its baseline, this week, the weeks, before and after, and what can be told',
    access: who,
    params: ofPilot,
    response: z.object({
      today: Day,
      pilot: PilotShape,
      mayChange: z.boolean(),
      baseline: z.object({
        /** Null: not taken yet; what stands here is what would be taken today. */
        takenOn: Day.nullable(),
        /** Until this day, who is missing can still be added. */
        openUntil: Day,
        learners: z.number().int(),
        withPace: z.number().int(),
        withReader: z.number().int(),
        pace: z.number().nullable(),
        grade: z.number().nullable(),
        missing: z.array(
          z.object({ learnerId: Id, name: z.string(), pace: z.boolean(), reader: z.boolean() }),
        ),
      }),
      series: z.array(
        z.object({
          measure: z.enum(measures),
          points: z.array(Point),
          /** The middle of the weeks before, or of all where those are unknown. */
          median: z.number().nullable(),
          /** What the signal rules say; null for a figure that is carried from week to week, which they cannot read. */
          because: Because.nullable(),
        }),
      ),
      pace: Change.nullable(),
      reader: Change.nullable(),
      /** What readers of this grade gain in so many weeks anyhow, in words a minute (published norms); null where none are published. */
      usualGain: z.number().nullable(),
      /** The same change in the class beside it; null: none chosen, or fewer than five learners measured twice. */
      beside: z.object({ title: z.string(), pace: Change.nullable() }).nullable(),
      /** What can be told of the pilot as a cause: from one class an arm never more than "cannot tell yet". */
      verdict: z.object({
        value: z.enum(['worked', 'made-worse', 'too-small-to-matter', 'cannot-tell-yet']),
        because: Because,
        more: z.object({ pilot: z.number().int(), comparison: z.number().int() }).nullable(),
      }),
      /** What to do now, the most urgent first. */
      next: z.array(Because),
    }),
  },
  'PUT /api/pilots/:pilotId': {
    summary:
      'Change a pilot; once it has started only its pain point, its length and the class beside it',
    access: may,
    params: ofPilot,
    body: PilotPlan,
  },
  'PUT /api/pilots/:pilotId/withdrawal': {
    summary: 'Take a pilot out: it was a mistake',
    access: may,
    params: ofPilot,
  },
  'DELETE /api/pilots/:pilotId/withdrawal': {
    summary: 'Bring back a pilot that was taken out',
    access: may,
    params: ofPilot,
  },
  'PUT /api/pilots/:pilotId/decision': {
    summary: 'End a pilot: adopt, adapt or stop, with what was learnt',
    access: may,
    params: ofPilot,
    body: z.object({ decision: Decision, learnt: Words, next: z.string().trim().max(600) }),
  },
  'DELETE /api/pilots/:pilotId/decision': {
    summary: 'Take the decision back: the pilot goes on',
    access: may,
    params: ofPilot,
  },
  'GET /api/pilots/:pilotId/win-card': {
    summary: 'One page about a pilot to share: no learner can be told from it',
    access: who,
    params: ofPilot,
    response: z.object({
      pilot: PilotShape,
      learners: Shared,
      texts: Shared,
      minutes: Shared,
      votes: Shared,
      justRight: Shared,
      checks: Shared,
      pace: Change.nullable(),
      reader: Change.nullable(),
      usualGain: z.number().nullable(),
      beside: z.object({ title: z.string(), pace: Change.nullable() }).nullable(),
      more: z.object({ pilot: z.number().int(), comparison: z.number().int() }).nullable(),
      /** The text that most children read to the end, where at least five did. */
      favourite: z.object({ title: z.string(), readers: z.number().int() }).nullable(),
    }),
  },
} as const satisfies Routes;
