import { z } from 'zod';
import type { Routes } from './route.ts';
import { Day, Id, Language, Moment } from './shapes.ts';

export const Vote = z.enum(['too-easy', 'just-right', 'too-hard']);
export type Vote = z.infer<typeof Vote>;

const Answer = z.object({
  number: z.number().int().min(1).max(20),
  choice: z.number().int().min(0).max(9),
});

/** A reading as the device knows it. Sent whole each time: twice the same, or an older one after a newer one, changes nothing. */
const ReadingOnDevice = z.object({
  textId: Id,
  /** By the device's clock, like the other moments; `sentAt` tells how far that clock is off. */
  startedAt: Moment,
  lastAt: Moment,
  sentAt: Moment,
  /** The furthest page reached, from 1. */
  page: z.number().int().min(1).max(2000),
  /** With the page open and somebody there. */
  seconds: z.number().int().min(0).max(1_000_000),
  finished: z.boolean(),
  answers: z.array(Answer).max(20).nullable(),
  /** Null takes a vote back, within a day. */
  vote: Vote.nullable(),
});

const Note = z.object({
  noteId: Id,
  page: z.number().int().min(1).max(2000),
  note: z.string().trim().min(1).max(2000),
});

/** A text as anybody may see it: it tells no level. */
const TextToRead = z.object({
  textId: Id,
  title: z.string(),
  language: Language,
  kind: z.string().nullable(),
  topics: z.array(z.string()),
  pages: z.array(z.string()),
  words: z.number().int(),
  credits: z.array(z.object({ role: z.string(), name: z.string() })),
  licence: z.string(),
  licenceUrl: z.string().nullable(),
  attribution: z.string(),
  sourceUrl: z.string().nullable(),
  questions: z.array(
    z.object({
      number: z.number().int(),
      stem: z.string(),
      choices: z.array(z.string()),
      /** Sent along, so that an answer is told right or not without a network too. */
      rightChoice: z.number().int(),
      because: z.string(),
    }),
  ),
});

const Reading = z.object({
  readingId: Id,
  textId: Id,
  title: z.string(),
  language: Language,
  way: z.enum(['screen', 'paper']),
  startedAt: Moment,
  lastAt: Moment,
  page: z.number().int(),
  pages: z.number().int(),
  seconds: z.number().int(),
  finished: z.boolean(),
  vote: Vote.nullable(),
  asked: z.number().int().nullable(),
  answeredRight: z.number().int().nullable(),
});

const Meaning = z.object({
  /** The word as a dictionary has it: 'run' for 'running'. */
  lemma: z.string(),
  kind: z.enum(['noun', 'verb', 'adjective', 'adverb']),
  meaning: z.string(),
  example: z.string().nullable(),
});

const staff = ['teacher', 'coach', 'principal', 'administrator', 'staff'] as const;
const Learner = z.object({ learnerId: Id });
const Text = z.object({ textId: Id });
const Paper = z.enum(['a4', 'letter']);

export const readingsRoutes = {
  'GET /api/texts/:textId/reading-copy': {
    summary:
      'A text to read, with its questions, and for a learner what they have of it already; it tells no level',
    access: ['learner', ...staff],
    params: Text,
    response: z.object({
      text: TextToRead,
      /** What the page begins with, out of the plan's supports. */
      supports: z.array(z.enum(['read-aloud', 'large-print', 'easy-font', 'colour-contrast'])),
      /** The one to go on with. */
      reading: Reading.nullable(),
      notes: z.array(Note),
    }),
  },
  'GET /api/texts/:textId/meanings': {
    summary: 'What the words of a text mean, short, from an open word list (English only)',
    access: ['learner', ...staff],
    params: Text,
    response: z.object({
      /** False where there is no open list for the text's language. */
      hasList: z.boolean(),
      source: z.string(),
      /** By the word as it stands in the text, in small letters. */
      meanings: z.record(z.string(), z.array(Meaning)),
    }),
  },
  'GET /api/learners/:learnerId/readings': {
    summary: 'What a learner has read, newest first, and what they said of it',
    access: 'signed-in',
    params: Learner,
    response: z.object({ readings: z.array(Reading) }),
  },
  'PUT /api/learners/:learnerId/readings/:readingId': {
    summary: 'A reading as the device knows it: opened, page reached, finished, answers, vote',
    access: ['learner'],
    params: Learner.extend({ readingId: Id }),
    body: ReadingOnDevice,
    response: Reading,
  },
  'GET /api/learners/:learnerId/reading-notes': {
    summary: 'What a learner noted on pages; for the learner and who teaches them',
    access: ['learner', 'teacher'],
    params: Learner,
    response: z.object({
      notes: z.array(Note.extend({ textId: Id, title: z.string(), writtenAt: Moment })),
    }),
  },
  'PUT /api/learners/:learnerId/reading-notes/:noteId': {
    summary: 'Note something on a page, or change the words of a note',
    access: ['learner'],
    params: Learner.extend({ noteId: Id }),
    body: Note.omit({ noteId: true }).extend({ textId: Id }),
  },
  'DELETE /api/learners/:learnerId/reading-notes/:noteId': {
    summary: 'Take a note away',
    access: ['learner'],
    params: Learner.extend({ noteId: Id }),
  },
  'GET /api/classes/:classId/readings': {
    summary: 'What the learners of a class have read since a day, newest first',
    access: ['teacher', 'coach', 'principal', 'administrator'],
    params: z.object({ classId: Id }),
    query: z.object({ since: Day.optional() }),
    response: z.object({
      learners: z.array(Learner.extend({ name: z.string() })),
      readings: z.array(Reading.extend({ learnerId: Id })),
    }),
  },
  'POST /api/classes/:classId/paper-readings': {
    summary: 'Write down what was read on paper and how it went, for a whole class at once',
    access: ['teacher', 'principal', 'administrator'],
    params: z.object({ classId: Id }),
    body: z.object({
      readings: z
        .array(
          Learner.extend({
            readingId: Id,
            textId: Id,
            readOn: Day,
            vote: Vote.nullable(),
            asked: z.number().int().min(1).max(20).nullable(),
            answeredRight: z.number().int().min(0).max(20).nullable(),
          }),
        )
        .min(1)
        .max(200),
    }),
    response: z.object({ kept: z.number().int() }),
  },
  'DELETE /api/classes/:classId/paper-readings/:readingId': {
    summary: 'Take back what was written down as read on paper',
    access: ['teacher', 'principal', 'administrator'],
    params: z.object({ classId: Id, readingId: Id }),
  },
  'GET /api/texts/:textId/booklet': {
    summary: 'A text as a little book to fold: a PDF, with its questions and its licence',
    access: [...staff, 'learner'],
    params: Text,
    query: z.object({
      paper: Paper.optional(),
      /** 'fold': two pages a side in the order of a folded booklet; 'pages': one after the other, for a screen. */
      layout: z.enum(['fold', 'pages']).optional(),
      /** Names to print on copies, with commas between; each gets a copy. */
      learnerIds: z.string().max(8000).optional(),
      /** Who hands them out gets the answers on a page at the end. */
      key: z.enum(['yes', 'no']).optional(),
    }),
    download: ['application/pdf'],
  },
  'GET /api/classes/:classId/booklets': {
    summary:
      'A booklet for each learner of a class with their name, and a sheet that says who gets what',
    access: ['teacher', 'coach', 'principal', 'administrator'],
    params: z.object({ classId: Id }),
    query: z.object({
      paper: Paper.optional(),
      /** learnerId:textId with commas between; who is not named gets the best of their shelf. */
      picks: z.string().max(16_000).optional(),
    }),
    download: ['application/pdf'],
  },
} as const satisfies Routes;
