import { z } from 'zod';
import type { Routes } from './route.ts';
import { Because, Day, Id, Language, Moment } from './shapes.ts';

const checkers = ['teacher', 'principal', 'administrator'] as const;
const readers = ['teacher', 'coach', 'principal', 'administrator'] as const;

const checkId = z.object({ checkId: Id });

/** How a child's pages look and what they may do: what the supports in the learner's profile ask for, without saying which they are. */
const Look = z.object({
  size: z.enum(['normal', 'large', 'largest']),
  spacing: z.enum(['normal', 'wide']),
  contrast: z.boolean(),
  /** Question and choices may be read aloud. */
  aloud: z.boolean(),
  /** A pause is offered after so many questions. */
  pauseEvery: z.number().int(),
});

const Question = z.object({
  itemId: z.string(),
  area: z.enum(['vocabulary', 'sentence', 'passage']),
  passage: z.string().optional(),
  stem: z.string(),
  /** In the order in which this session shows them. */
  choices: z.array(z.string()),
});

/** One learner's way through a check, without any key and without any level. */
const Session = z.object({
  sessionId: Id,
  checkId: Id,
  learnerId: Id,
  name: z.string(),
  language: Language,
  answered: z.number().int(),
  /** The most questions that it will be. */
  atMost: z.number().int(),
  over: z.boolean(),
  look: Look,
  /** The next question, and those to go on with should there be no network. */
  questions: z.array(Question),
});

const Answers = z.object({
  sessionId: Id,
  answers: z
    .array(
      z.object({
        number: z.number().int().min(1).max(60),
        itemId: z.string().max(60),
        /** The place of the choice as it was shown; null: "I do not know yet". */
        shown: z.number().int().min(0).max(9).nullable(),
        /** The text that the question is about was read aloud. */
        heard: z.boolean(),
        seconds: z.number().min(0).max(86_400),
        answeredAt: Moment,
      }),
    )
    .min(1)
    .max(60),
});

/** Forms on paper are made for a band of grades. */
export const formBands = ['k-1', '2-3', '4-5', '6-8'] as const;
const formOf = z.object({ checkId: Id, band: z.enum(formBands) });

/** A form on paper, without its questions: what entering answers from it needs. */
const Form = z.object({
  band: z.enum(formBands),
  /** Stands on each sheet, and tells forms apart without telling a level. */
  code: z.string(),
  /** How many choices each question has, in the order of the form. */
  choices: z.array(z.number().int()),
});

const Result = z.object({
  sessionId: Id,
  finishedAt: Moment,
  /** US school grade with its 90 % interval. */
  grade: z.number(),
  low: z.number(),
  high: z.number(),
  error: z.number(),
  because: z.array(Because),
  /** Something about it asks for a second look. */
  doubtful: z.boolean(),
});

export const readingCheckRoutes = {
  'GET /api/classes/:classId/reading-checks': {
    summary: "A class's reading checks of the last half year: who is done, in the middle, not yet",
    access: readers,
    params: z.object({ classId: Id }),
    response: z.object({
      classId: Id,
      title: z.string(),
      mayOpen: z.boolean(),
      learners: z.array(z.object({ learnerId: Id, givenName: z.string(), familyName: z.string() })),
      checks: z.array(
        z.object({
          checkId: Id,
          language: Language,
          openedAt: Moment,
          closesOn: Day,
          /** Answers are taken: it was not closed, and its last day is not over. */
          open: z.boolean(),
          closedAt: Moment.nullable(),
          /** Devices that may still answer. */
          devices: z.number().int(),
          /** The band of a form on paper that the learner in the middle of those who are asked is in. */
          paperBand: z.enum(formBands),
          asked: z.array(
            z.object({
              learnerId: Id,
              answered: z.number().int(),
              lastAt: Moment.nullable(),
              /** The answers as they were entered from a form on paper: 'A', 'B' and so on, '-' for none; null on a screen. */
              paper: z.object({ band: z.enum(formBands), letters: z.string() }).nullable(),
              result: Result.nullable(),
              withdrawn: z.array(
                z.object({
                  sessionId: Id,
                  at: Moment,
                  because: z.string(),
                  mayReturn: z.boolean(),
                }),
              ),
              /** Read on paper or with an adult: their supports say so. */
              noScreen: z.boolean(),
            }),
          ),
        }),
      ),
      /** Where the difficulty of the questions comes from, by language. */
      levels: z.array(
        z.object({
          language: Language,
          items: z.number().int(),
          answers: z.number().int(),
          calibratedAt: Moment.nullable(),
          /** Items of which the level has learned from answers. */
          learned: z.number().int(),
          /** Items whose answers do not lie as they should. */
          misfits: z.number().int(),
        }),
      ),
    }),
  },
  'POST /api/classes/:classId/reading-checks': {
    summary: 'Open a reading check for a class, or for some of it, until a day',
    access: checkers,
    params: z.object({ classId: Id }),
    body: z.object({
      language: Language,
      closesOn: Day,
      /** Absent: the whole class. */
      learnerIds: z.array(Id).min(1).max(200).optional(),
    }),
    response: checkId,
    status: 201,
  },
  'PUT /api/reading-checks/:checkId/closure': {
    summary: 'Close a check: its devices end, its answers and results stay',
    access: checkers,
    params: checkId,
  },
  'DELETE /api/reading-checks/:checkId/closure': {
    summary: 'Open a closed check again',
    access: checkers,
    params: checkId,
  },
  'PUT /api/reading-checks/:checkId/sessions/:sessionId/withdrawal': {
    summary:
      "Withdraw a learner's session and its measure, with the reason; the learner may begin anew",
    access: checkers,
    params: z.object({ checkId: Id, sessionId: Id }),
    body: z.object({ because: z.string().trim().min(1).max(300) }),
  },
  'DELETE /api/reading-checks/:checkId/sessions/:sessionId/withdrawal': {
    summary: 'Take a withdrawal back, while the learner has not begun anew',
    access: checkers,
    params: z.object({ checkId: Id, sessionId: Id }),
  },
  'PUT /api/reading-checks/:checkId/forms/:band': {
    summary: 'Lay out the form on paper for a band of grades; once laid out it stays as it is',
    access: checkers,
    params: formOf,
    response: Form,
  },
  'GET /api/reading-checks/:checkId/forms/:band/sheet': {
    summary: 'The form to print and copy, or its answer key for the teacher: a tagged PDF',
    access: checkers,
    params: formOf,
    query: z.object({
      part: z.enum(['form', 'key']),
      paper: z.enum(['a4', 'letter']).optional(),
    }),
    download: ['application/pdf'],
  },
  'POST /api/reading-checks/:checkId/forms/:band/sheets': {
    summary:
      'Enter answers from paper, a sheet a learner; a sheet that says something else than before takes its place',
    access: checkers,
    params: formOf,
    body: z.object({
      sheets: z
        .array(
          z.object({
            learnerId: Id,
            /** The place of each choice; null: left empty. What comes after the last one was not reached. */
            answers: z.array(z.number().int().min(0).max(9).nullable()).min(1).max(60),
          }),
        )
        .min(1)
        .max(60)
        .refine(
          (sheets) => new Set(sheets.map((sheet) => sheet.learnerId)).size === sheets.length,
          {
            message: 'One sheet a learner.',
          },
        ),
      /** Why sheets that were entered before are replaced. */
      because: z.string().trim().min(1).max(300).default('entered again'),
    }),
    response: z.object({
      kept: z.array(z.object({ learnerId: Id, sessionId: Id })),
      /** Begun or done on a screen: that is withdrawn first, so that nothing is lost unseen. */
      onScreen: z.array(Id),
    }),
  },
  'POST /api/reading-checks/:checkId/devices': {
    summary:
      'Hand a device over to the class: a link that does this check and nothing else; `here` signs the sender out on this device',
    access: checkers,
    params: checkId,
    body: z.object({
      place: z.enum(['here', 'elsewhere']),
      minutes: z.number().int().min(5).max(480).default(120),
    }),
    response: z.object({ deviceId: Id, token: z.string(), expiresAt: Moment }),
    status: 201,
  },
  'DELETE /api/reading-checks/:checkId/devices': {
    summary: 'End all devices of a check at once',
    access: checkers,
    params: checkId,
  },

  'GET /api/my-reading-checks': {
    summary: 'The reading checks that wait for whoever is signed in',
    access: ['learner'],
    response: z.object({
      checks: z.array(
        z.object({
          checkId: Id,
          language: Language,
          closesOn: Day,
          state: z.enum(['waiting', 'begun', 'done']),
        }),
      ),
    }),
  },
  'PUT /api/my-reading-checks/:checkId/session': {
    summary: "Begin one's own check, or go on with it, on whatever device",
    access: ['learner'],
    params: checkId,
    response: Session,
  },
  'POST /api/my-reading-checks/:checkId/answers': {
    summary: 'Keep answers to one’s own check; each counts once, however often it is sent',
    access: ['learner'],
    params: checkId,
    body: Answers,
    response: Session,
  },

  'GET /api/class-reading-check': {
    summary:
      "The check on a device that was handed over: first names, and who is through; nobody's answers",
    access: 'public',
    response: z.object({
      checkId: Id,
      title: z.string(),
      language: Language,
      expiresAt: Moment,
      learners: z.array(
        z.object({
          learnerId: Id,
          /** Told apart by as much of the family name as it takes. */
          name: z.string(),
          language: Language,
          through: z.boolean(),
        }),
      ),
    }),
  },
  'PUT /api/class-reading-check/learners/:learnerId/session': {
    summary: 'Begin the check of the learner whose turn it is, or go on with it',
    access: 'public',
    params: z.object({ learnerId: Id }),
    response: Session,
  },
  'POST /api/class-reading-check/learners/:learnerId/answers': {
    summary: 'Keep answers from a device that was handed over; each counts once',
    access: 'public',
    params: z.object({ learnerId: Id }),
    body: Answers,
    response: Session,
  },

  'GET /api/item-calibrations': {
    summary: 'How the levels of the questions stand: versions, and the items that fit badly',
    access: readers,
    query: z.object({ language: Language }),
    response: z.object({
      language: Language,
      versions: z.array(
        z.object({
          calibrationId: Id,
          madeAt: Moment,
          sessions: z.number().int(),
          answers: z.number().int(),
          converged: z.boolean(),
        }),
      ),
      /** Of the newest version: items that answers have moved most or that fit badly, first. */
      items: z.array(
        z.object({
          itemId: z.string(),
          area: z.enum(['vocabulary', 'sentence', 'passage']),
          stem: z.string(),
          writtenLevel: z.number(),
          level: z.number(),
          error: z.number(),
          answers: z.number().int(),
          rmsd: z.number().nullable(),
          fitsBadly: z.boolean(),
        }),
      ),
    }),
  },
  'POST /api/item-calibrations': {
    summary: 'Work the levels of the questions out anew from all answers; a job does it',
    access: ['administrator'],
    body: z.object({ language: Language }),
    status: 202,
    response: z.object({ waiting: z.boolean() }),
  },
} as const satisfies Routes;
