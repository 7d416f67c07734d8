import { z } from 'zod';
import type { Routes } from './route.ts';
import { Because, Day, Id, Language, Moment } from './shapes.ts';

export const externalMeasures = ['lexile', 'fp', 'star', 'dibels', 'map'] as const;
export const measureSources = [
  'running-record',
  'check',
  'reading',
  'teacher',
  ...externalMeasures,
] as const;
export const MeasureSource = z.enum(measureSources);

/** US school grade, 0 is kindergarten, with its 80 % interval. */
const Interval = z.object({ grade: z.number(), low: z.number(), high: z.number() });

const Withdrawal = z.object({ at: Moment, byName: z.string().nullable(), because: z.string() });

const MeasureRow = z.object({
  measureId: Id,
  source: MeasureSource,
  /** In its own unit: '540L', 'M'; of a reading the text's title. */
  asGiven: z.string(),
  /** Why a teacher judges so. */
  because: z.string(),
  ...Interval.shape,
  measuredOn: Day,
  recordedByName: z.string().nullable(),
  /** How much of the measure as of the day asked for it makes up, 0 to 1; null: withdrawn, or measured later. */
  share: z.number().nullable(),
  /** It contradicts the others so much that it counts less. */
  farOff: z.boolean(),
  withdrawal: Withdrawal.nullable(),
});

/** How many readings were voted for how. */
const Votes = z.object({
  tooEasy: z.number().int(),
  justRight: z.number().int(),
  tooHard: z.number().int(),
});

/** Grades gained since the day asked for, or since the first measure after it (`from`), beside what is typical in that time. */
const Change = z.object({
  change: z.number(),
  low: z.number(),
  high: z.number(),
  typical: z.number(),
  from: Day,
});

const GrowthRow = z.object({
  learnerId: Id,
  givenName: z.string(),
  familyName: z.string(),
  reader: Interval.extend({ measured: z.boolean() }),
  /** Null: not measured both then and since. */
  change: Change.nullable(),
  /** The last running record, check or test; votes and judgements are no check. */
  lastCheckedOn: Day.nullable(),
  weeksSinceCheck: z.number().int().nullable(),
  textsRead: z.number().int(),
  minutes: z.number().int(),
  votes: Votes,
});

/** A grade or a class of a school. Null figures: fewer than five learners, of whom nothing is told. */
const GrowthGroup = z.object({
  key: z.string(),
  title: z.string(),
  learners: z.number().int(),
  figures: z
    .object({
      measured: z.number().int(),
      notChecked: z.number().int(),
      reader: Interval.nullable(),
      /** The mean of those of whom it is known, with how many they are. */
      change: Change.omit({ from: true }).extend({ learners: z.number().int() }).nullable(),
      textsRead: z.number().int(),
      votes: Votes,
    })
    .nullable(),
});

const staff = ['teacher', 'coach', 'principal', 'administrator', 'staff'] as const;
const GrowthAsked = z.object({ since: Day.optional(), language: Language.optional() });
const OfMeasure = z.object({ learnerId: Id, measureId: Id });

export const readerMeasuresRoutes = {
  'GET /api/learners/:learnerId/reader-measures': {
    summary: 'How well a learner reads as of a day, all that says so, and how it came about',
    access: staff,
    params: z.object({ learnerId: Id }),
    query: z.object({ asOf: Day.optional(), language: Language.optional() }),
    response: z.object({
      asOf: Day,
      today: Day,
      language: Language,
      reader: Interval.extend({
        low90: z.number(),
        high90: z.number(),
        /** What the school grade alone contributes, 0 to 1; 1: nothing was measured. */
        priorShare: z.number(),
        because: z.array(Because),
      }),
      /** The measure as it was from day to day, the oldest first. */
      course: z.array(Interval.extend({ day: Day })),
      measures: z.array(MeasureRow),
      mayAdd: z.boolean(),
    }),
  },
  'POST /api/learners/:learnerId/reader-measures': {
    summary:
      "Add a measure by hand: a test's score in its own unit, or one's own judgement with a reason",
    access: ['teacher', 'principal'],
    params: z.object({ learnerId: Id }),
    body: z.discriminatedUnion('source', [
      z.object({
        source: z.literal('teacher'),
        grade: z.number().min(0).max(12),
        because: z.string().trim().min(1).max(500),
        measuredOn: Day,
        language: Language,
      }),
      z.object({
        source: z.enum(externalMeasures),
        score: z.string().trim().min(1).max(40),
        measuredOn: Day,
        language: Language,
      }),
    ]),
    response: z.object({ measureId: Id }),
    status: 201,
  },
  'POST /api/learners/:learnerId/reader-measures/:measureId/withdrawal': {
    summary: 'Let a measure no longer count, with a reason; it stays to be seen',
    access: ['teacher', 'principal'],
    params: OfMeasure,
    body: z.object({ because: z.string().trim().min(1).max(500) }),
  },
  'DELETE /api/learners/:learnerId/reader-measures/:measureId/withdrawal': {
    summary: 'Let a withdrawn measure count again',
    access: ['teacher', 'principal'],
    params: OfMeasure,
  },
  'GET /api/learners/:learnerId/reading-story': {
    summary: 'What a learner read and how it went, in words, without any level',
    access: 'signed-in',
    params: z.object({ learnerId: Id }),
    response: z.object({
      givenName: z.string(),
      /** Since the school year began. */
      since: Day,
      textsRead: z.number().int(),
      minutes: z.number().int(),
      /** Minutes of the last eight weeks, the oldest first. */
      weeks: z.array(z.object({ startsOn: Day, minutes: z.number().int() })),
      votes: Votes,
      /** Harder texts than at the start: only where measures say so beyond their error. */
      readsHarderTexts: z.boolean(),
      texts: z.array(
        z.object({
          textId: Id,
          title: z.string(),
          readOn: Day,
          finished: z.boolean(),
          minutes: z.number().int(),
        }),
      ),
    }),
  },
  'GET /api/classes/:classId/reading-growth': {
    summary:
      'How far each learner of a class came in reading, who was not checked for six weeks, and what the votes say',
    access: staff,
    params: z.object({ classId: Id }),
    query: GrowthAsked,
    response: z.object({
      title: z.string(),
      since: Day,
      today: Day,
      language: Language,
      /** After so many weeks without a check a learner stands first. */
      checkEveryWeeks: z.number().int(),
      rows: z.array(GrowthRow),
      votes: Votes,
    }),
  },
  'GET /api/classes/:classId/reading-growth/csv': {
    summary: 'The same as a CSV file, as on the page',
    access: staff,
    params: z.object({ classId: Id }),
    query: GrowthAsked,
    download: ['text/csv'],
  },
  'GET /api/schools/:schoolId/reading-growth': {
    summary: 'How far grades and classes of a school came in reading; small groups are not told',
    access: ['coach', 'principal', 'administrator'],
    params: z.object({ schoolId: Id }),
    query: GrowthAsked,
    response: z.object({
      schoolName: z.string(),
      since: Day,
      today: Day,
      language: Language,
      checkEveryWeeks: z.number().int(),
      /** Groups smaller than this are not told. */
      smallestGroup: z.number().int(),
      grades: z.array(GrowthGroup),
      classes: z.array(GrowthGroup),
    }),
  },
  'GET /api/schools/:schoolId/reading-growth/csv': {
    summary: 'The same as a CSV file, as on the page',
    access: ['coach', 'principal', 'administrator'],
    params: z.object({ schoolId: Id }),
    query: GrowthAsked,
    download: ['text/csv'],
  },
} as const satisfies Routes;
