import { z } from 'zod';
import type { Routes } from './route.ts';
import { Because, Cursor, Id, Language, Moment } from './shapes.ts';
import { topicCodes } from './topics.ts';

const staff = ['teacher', 'coach', 'principal', 'administrator', 'staff'] as const;

export const TextKind = z.enum(['story', 'fact', 'poem', 'play']);
export const TextTopic = z.enum(topicCodes);
/** Bands of the level in use: kindergarten and 1, 2 and 3, 4 and 5, 6 to 8, 9 and up. */
export const LevelBand = z.enum(['k-1', '2-3', '4-5', '6-8', '9-up']);
/** Up to 100 words, 300, 800, more. */
export const TextLength = z.enum(['tiny', 'short', 'medium', 'long']);
export const TextOrder = z.enum(['best', 'title', 'level', 'length', 'newest']);

const Credit = z.object({ role: z.string().min(1).max(40), name: z.string().min(1).max(200) });

/** A level as staff see it: school grade in use, its standard error and 80 % interval in grades. */
const TextLevel = z.object({
  grade: z.number(),
  error: z.number(),
  low: z.number(),
  high: z.number(),
  isCorrected: z.boolean(),
  readings: z.number().int(),
});

const card = {
  textId: Id,
  title: z.string(),
  language: Language,
  kind: TextKind.nullable(),
  topics: z.array(TextTopic),
  words: z.number().int(),
  credits: z.array(Credit),
  /** Empty: none was found, and the text is not to be passed on. */
  licence: z.string(),
  licenceUrl: z.string().nullable(),
  attribution: z.string(),
} as const;

/** For staff only: learners and guardians get texts by other routes, whose answers hold no level. */
const StaffCard = z.object({ ...card, level: TextLevel });

const Mark = z.object({
  start: z.number().int(),
  end: z.number().int(),
  because: z.array(Because),
});

const Correction = z.object({
  grade: z.number(),
  because: z.string(),
  byName: z.string(),
  at: Moment,
  undoneByName: z.string().nullable(),
  undoneAt: Moment.nullable(),
});

const StaffText = z.object({
  ...card,
  source: z.enum(['starter', 'import', 'paste']),
  sourceUrl: z.string().nullable(),
  addedByName: z.string().nullable(),
  addedAt: Moment,
  retiredAt: Moment.nullable(),
  pages: z.array(z.string()),
  sentences: z.number().int(),
  level: TextLevel,
  /** What the engine measured, whatever is in use. */
  measured: z.object({ grade: z.number(), low: z.number(), high: z.number() }),
  /** Why the level in use is what it is. */
  because: z.array(Because),
  /** Positions in the pages joined by two line breaks, in UTF-16 units. */
  hardWords: z.array(Mark),
  hardSentences: z.array(Mark),
  questions: z.array(
    z.object({
      kind: z.enum(['literal', 'inference', 'word', 'cloze']),
      stem: z.string(),
      choices: z.array(z.string()),
      right: z.number().int(),
      because: z.string(),
    }),
  ),
  /** The newest first, also those that were taken back. */
  corrections: z.array(Correction),
});

const facet = <Code extends z.ZodType>(code: Code) =>
  z.array(z.object({ code, count: z.number().int() }));

const ImportRow = z.object({
  file: z.string(),
  state: z.enum(['new', 'changed', 'same', 'refused']),
  title: z.string(),
  language: Language.nullable(),
  licence: z.string(),
  words: z.number().int(),
  textId: Id.nullable(),
  issues: z.array(
    z.object({
      severity: z.enum(['error', 'warning']),
      code: z.string(),
      message: z.string(),
      next: z.string(),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
});

const textParams = z.object({ textId: Id });
const licence = z.string().trim().max(200);

export const libraryRoutes = {
  'GET /api/texts': {
    summary: 'Search the library, with how many texts each facet would leave',
    access: [...staff],
    query: z.object({
      q: z.string().max(200).optional(),
      band: LevelBand.optional(),
      topic: TextTopic.optional(),
      length: TextLength.optional(),
      language: Language.optional(),
      kind: TextKind.optional(),
      /** Whose reading counts for `read`: one learner's or anybody's in a class. */
      learnerId: Id.optional(),
      classId: Id.optional(),
      read: z.enum(['yes', 'no']).optional(),
      /** Texts that were taken out of the library, instead of those that are in it. */
      retired: z.literal('yes').optional(),
      order: TextOrder.optional(),
      after: Cursor.optional(),
    }),
    response: z.object({
      texts: z.array(StaffCard.extend({ isRead: z.boolean() })),
      total: z.number().int(),
      facets: z.object({
        band: facet(LevelBand),
        topic: facet(TextTopic),
        length: facet(TextLength),
        language: facet(Language),
        kind: facet(TextKind),
      }),
      nextAfter: Cursor.nullable(),
    }),
  },
  'POST /api/texts': {
    summary: 'Keep a text that was pasted; the same words again are the same text',
    access: [...staff],
    body: z.object({
      title: z.string().trim().min(1).max(300),
      text: z.string().min(1).max(500_000),
      language: Language,
      licence: licence.optional(),
      author: z.string().trim().max(200).optional(),
    }),
    response: z.object({ textId: Id, state: z.enum(['new', 'changed', 'same']) }),
    status: 201,
  },
  'POST /api/text-batches': {
    summary:
      'Bring texts in from a file (Markdown, HTML, EPUB, plain text) or a zip of them: all or nothing; a dry run says what would happen',
    access: [...staff],
    query: z.object({
      fileName: z.string().trim().min(1).max(255),
      dryRun: z.enum(['yes', 'no']),
      /** For texts that do not say it themselves and do not show it. */
      language: Language.optional(),
      /** For texts in which none is found. */
      licence: licence.optional(),
    }),
    upload: true,
    response: z.object({
      dryRun: z.boolean(),
      counts: z.object({
        new: z.number().int(),
        changed: z.number().int(),
        same: z.number().int(),
        refused: z.number().int(),
      }),
      rows: z.array(ImportRow),
    }),
  },
  'GET /api/texts/:textId': {
    summary: 'A text as staff see it: pages, level and why, what is hard, questions, corrections',
    access: [...staff],
    params: textParams,
    response: StaffText,
  },
  'PATCH /api/texts/:textId': {
    summary: 'Correct what is known of a text: title, kind, topics, licence, credits',
    access: [...staff],
    params: textParams,
    body: z.object({
      title: z.string().trim().min(1).max(300).optional(),
      kind: TextKind.nullable().optional(),
      topics: z.array(TextTopic).max(6).optional(),
      licence: licence.optional(),
      credits: z.array(Credit).max(60).optional(),
    }),
    response: StaffText,
  },
  'PUT /api/texts/:textId/correction': {
    summary: 'Say what grade a text is for, with a reason; the measure stays beside it and learns',
    access: [...staff],
    params: textParams,
    body: z.object({
      grade: z.number().min(0).max(16),
      because: z.string().trim().min(1).max(500),
    }),
    response: StaffText,
  },
  'DELETE /api/texts/:textId/correction': {
    summary: 'Take the correction in force back: the one before it counts again, or the measure',
    access: [...staff],
    params: textParams,
    response: StaffText,
  },
  'PUT /api/texts/:textId/retirement': {
    summary: 'Take a text out of the library; what was read of it stays',
    access: [...staff],
    params: textParams,
  },
  'DELETE /api/texts/:textId/retirement': {
    summary: 'Put a text back into the library',
    access: [...staff],
    params: textParams,
  },
} as const satisfies Routes;
