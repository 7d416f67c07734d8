import { z } from 'zod';
import { MasteryWord } from './mastery.ts';
import type { Routes } from './route.ts';
import { Because, Day, Id, Language, Moment } from './shapes.ts';

const InBothLanguages = z.object({
  en: z.string().trim().min(1).max(40),
  es: z.string().trim().min(1).max(40),
});

/** One level of a school's scale: from which mastery (0..1) on it holds. */
export const ScaleLevel = z.object({
  name: InBothLanguages,
  /** For a cell of the heat map. */
  short: z.string().trim().min(1).max(3),
  from: z.number().min(0).max(0.99),
});

/** The school's own words for mastery, the lowest level first. They are words only: no estimate changes with them. */
export const MasteryScale = z.object({
  levels: z.array(ScaleLevel).min(3).max(6),
  /** The level (1 is the lowest) from which a standard counts as met. */
  meetsFrom: z.number().int().min(2).max(6),
});

const ScaleInUse = MasteryScale.extend({
  schoolId: Id,
  schoolName: z.string(),
  isDefault: z.boolean(),
  setAt: Moment.nullable(),
  setByName: z.string().nullable(),
});

/** What a teacher judges, beside the estimate. `level` is where it lies on the scale of today, `levelName` what it was called then. */
export const Judgement = z.object({
  judgementId: Id,
  level: z.number().int(),
  levelName: z.object({ en: z.string(), es: z.string() }),
  reason: z.string(),
  judgedByName: z.string(),
  judgedAt: Moment,
  /** Its last day, by the district's calendar; null: until it is taken back. */
  until: Day.nullable(),
  takenBackByName: z.string().nullable(),
  takenBackAt: Moment.nullable(),
  inForce: z.boolean(),
});

const EvidenceSource = z.enum(['import', 'practice', 'conference', 'observation', 'work-sample']);

/** A standard, or a skill that no standard covers yet. `aboutId` is the one or the other. */
export const About = z.object({
  aboutId: Id,
  isStandard: z.boolean(),
  code: z.string().nullable(),
  title: z.string(),
  subject: z.string().nullable(),
  grades: z.array(z.string()),
});

/** Where one learner stands with one standard. */
export const RecordRow = z.object({
  about: About,
  /** The level that counts (1 is the lowest): the judgement's where one is in force, else the estimate's. */
  level: z.number().int(),
  estimatedLevel: z.number().int(),
  /** False: too little evidence to say; the level is then a first guess. A judgement is always sure. */
  sure: z.boolean(),
  word: MasteryWord,
  mastery: z.number(),
  low: z.number(),
  high: z.number(),
  opportunities: z.number().int(),
  correct: z.number(),
  lastEvidenceOn: Day.nullable(),
  lastSource: EvidenceSource.nullable(),
  /** Against four weeks before; 'new': its first evidence came since. */
  trend: z.enum(['up', 'down', 'steady', 'new']),
  judgement: Judgement.nullable(),
  because: z.array(Because),
});

const AsOf = z.object({ asOf: Day.optional() });
const AboutBody = z.union([z.object({ standardId: Id }), z.object({ skillId: Id })]);
const ByHand = z.enum(['conference', 'observation', 'work-sample']);
const Score = z.number().min(0).max(1);

const Column = About.extend({
  /** How many are at each level and surely so, the lowest level first. */
  counts: z.array(z.number().int()),
  unsure: z.number().int(),
  unseen: z.number().int(),
  /** What the counts ask for. */
  advice: z.enum(['reteach', 'small-group', 'look-first', 'fine']),
  because: z.array(Because),
});

/** What comes before a standard, and how the class stands there. */
const Prerequisite = z.object({
  standardId: Id,
  code: z.string().nullable(),
  title: z.string(),
  /** How many steps before it: 1 is right before. */
  steps: z.number().int(),
  /** How many are at each level and surely so, the lowest level first. */
  counts: z.array(z.number().int()),
  unsure: z.number().int(),
  unseen: z.number().int(),
  /** Who is surely not there yet on the standard, and surely not there on this one either. */
  alsoMissing: z.array(Id),
});

const ReportLine = z.object({ title: z.string(), level: z.number().int(), judged: z.boolean() });

export const FamilyReport = z.object({
  learnerName: z.string(),
  schoolName: z.string(),
  gradeName: z.string(),
  asOf: Day,
  language: Language,
  scale: MasteryScale,
  strengths: z.array(z.string()),
  next: z.array(z.object({ title: z.string(), atHome: z.string() })),
  subjects: z.array(
    z.object({
      subject: z.string(),
      lines: z.array(ReportLine),
      /** Standards of which too little is known to say anything. */
      unsure: z.number().int(),
    }),
  ),
});

export const masteryRecordRoutes = {
  'GET /api/learners/:learnerId/mastery-record': {
    summary: "Where a learner stands, standard by standard, on the school's scale, as of a day",
    access: 'signed-in',
    params: z.object({ learnerId: Id }),
    query: AsOf,
    response: z.object({
      asOf: Day,
      today: Day,
      scale: MasteryScale,
      rows: z.array(RecordRow),
      mayJudge: z.boolean(),
    }),
  },
  'GET /api/learners/:learnerId/mastery-record/csv': {
    summary: "A learner's record as a CSV file, just as the page shows it",
    access: 'signed-in',
    params: z.object({ learnerId: Id }),
    query: AsOf,
    download: ['text/csv'],
  },
  'GET /api/learners/:learnerId/judgements': {
    summary: 'All that was judged about one standard, newest first, also what was taken back',
    access: 'signed-in',
    params: z.object({ learnerId: Id }),
    query: z.object({ aboutId: Id }),
    response: z.object({ judgements: z.array(Judgement) }),
  },
  'POST /api/learners/:learnerId/judgements': {
    summary: 'Judge where a learner stands, with a reason; it counts above the estimate',
    access: ['teacher', 'principal'],
    params: z.object({ learnerId: Id }),
    body: z.object({
      about: AboutBody,
      level: z.number().int().min(1).max(6),
      reason: z.string().trim().min(1).max(500),
      until: Day.optional(),
    }),
    response: z.object({ judgementId: Id }),
    status: 201,
  },
  'DELETE /api/learners/:learnerId/judgements/:judgementId': {
    summary: 'Take a judgement back; it stays in the history, and the estimate counts again',
    access: ['teacher', 'principal'],
    params: z.object({ learnerId: Id, judgementId: Id }),
  },
  'GET /api/classes/:classId/mastery': {
    summary: 'A class at a glance: standards by learners, with what to teach again and why',
    access: ['teacher', 'coach', 'principal', 'administrator'],
    params: z.object({ classId: Id }),
    query: AsOf,
    response: z.object({
      title: z.string(),
      schoolId: Id,
      asOf: Day,
      today: Day,
      scale: MasteryScale,
      standards: z.array(Column),
      learners: z.array(
        z.object({
          learnerId: Id,
          givenName: z.string(),
          familyName: z.string(),
          /**
           * In the order of the standards: the level (1 is the lowest), below 0 where there is too little evidence to say and the level is a
           * first guess, 0 where there is none.
           */
          levels: z.array(z.number().int()),
          /** The places, counted from 0, where a judgement counts in place of the estimate. */
          judged: z.array(z.number().int()),
        }),
      ),
    }),
  },
  'GET /api/classes/:classId/mastery/csv': {
    summary: 'The class as a CSV file: a row a learner, a column a standard, as on the page',
    access: ['teacher', 'coach', 'principal', 'administrator'],
    params: z.object({ classId: Id }),
    query: AsOf,
    download: ['text/csv'],
  },
  'GET /api/classes/:classId/mastery/:standardId/prerequisites': {
    summary: 'What comes before a standard, nearest first, and who of a class is not there yet',
    access: ['teacher', 'coach', 'principal', 'administrator'],
    params: z.object({ classId: Id, standardId: Id }),
    query: AsOf,
    response: z.object({ prerequisites: z.array(Prerequisite), because: z.array(Because) }),
  },
  'POST /api/classes/:classId/evidence': {
    summary: 'Record what one saw of many learners at once, all of it or nothing',
    access: ['teacher', 'coach', 'principal'],
    params: z.object({ classId: Id }),
    body: z.object({
      about: AboutBody,
      source: ByHand,
      note: z.string().trim().max(1000).optional(),
      seen: z
        .array(z.object({ learnerId: Id, score: Score }))
        .min(1)
        .max(60),
    }),
    response: z.object({ entryId: Id }),
    status: 201,
  },
  'DELETE /api/classes/:classId/evidence/:entryId': {
    summary:
      'Take back, as one, what one recorded of many; it stays to be seen and no longer counts',
    access: ['teacher', 'coach', 'principal'],
    params: z.object({ classId: Id, entryId: Id }),
  },
  'GET /api/schools/:schoolId/mastery-scale': {
    summary: "A school's words for mastery; the default until it has its own",
    access: 'signed-in',
    params: z.object({ schoolId: Id }),
    response: ScaleInUse.extend({ mayChange: z.boolean() }),
  },
  'PUT /api/schools/:schoolId/mastery-scale': {
    summary: "Change a school's words for mastery; no estimate changes",
    access: ['principal', 'administrator'],
    params: z.object({ schoolId: Id }),
    body: MasteryScale,
  },
  'POST /api/schools/:schoolId/mastery-scale/preview': {
    summary:
      "How many of the school's estimates a scale would put on each level, before it is saved",
    access: ['principal', 'administrator'],
    params: z.object({ schoolId: Id }),
    body: MasteryScale,
    response: z.object({
      before: z.array(z.number().int()),
      after: z.array(z.number().int()),
      total: z.number().int(),
    }),
  },
  'GET /api/learners/:learnerId/mastery-report': {
    summary: 'What a family is told, in plain words',
    access: 'signed-in',
    params: z.object({ learnerId: Id }),
    query: AsOf.extend({ language: Language.optional() }),
    response: FamilyReport,
  },
  'GET /api/learners/:learnerId/mastery-report/pdf': {
    summary: "The family's report as a PDF, in the language asked for or the family's own",
    access: 'signed-in',
    params: z.object({ learnerId: Id }),
    query: AsOf.extend({ language: Language.optional() }),
    download: ['application/pdf'],
  },
  'GET /api/classes/:classId/mastery-reports/pdf': {
    summary:
      "The reports of a whole class in one PDF, each in its family's language unless one is asked for",
    access: ['teacher', 'coach', 'principal', 'administrator'],
    params: z.object({ classId: Id }),
    query: AsOf.extend({ language: Language.optional() }),
    download: ['application/pdf'],
  },
} as const satisfies Routes;
