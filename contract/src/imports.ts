import { z } from 'zod';
import type { Routes } from './route.ts';
import { Cursor, Id, Moment } from './shapes.ts';

export const ImportKind = z.enum([
  'oneroster',
  'standards',
  'evidence',
  'skill-map',
  'reading-measures',
]);
export const ImportState = z.enum([
  'checking',
  'ready',
  'refused',
  'importing',
  'done',
  'failed',
  'undoing',
  'undone',
]);

export const ImportIssue = z.object({
  severity: z.enum(['error', 'warning']),
  file: z.string(),
  /** As a spreadsheet counts: the header is row 1. Null: about the whole file. */
  row: z.number().int().nullable(),
  field: z.string().nullable(),
  value: z.string().nullable(),
  code: z.string(),
  message: z.string(),
  next: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** What an import would do or did, a row a kind of thing: people, classes, standards, answers… */
export const ImportCount = z.object({
  what: z.string(),
  added: z.number().int(),
  changed: z.number().int(),
  removed: z.number().int(),
  unchanged: z.number().int(),
});

export const ImportRun = z.object({
  importId: Id,
  kind: ImportKind,
  state: ImportState,
  fileName: z.string(),
  startedByName: z.string().nullable(),
  startedAt: Moment,
  finishedAt: Moment.nullable(),
  progress: z.object({ done: z.number(), total: z.number().nullable() }),
  counts: z.array(ImportCount),
  /** A few examples of what changes, for a person to recognise: "Ana Ruiz: grade 4 -> 5". */
  examples: z.array(
    z.object({
      what: z.string(),
      change: z.enum(['added', 'changed', 'removed']),
      label: z.string(),
      detail: z.string(),
    }),
  ),
  errorCount: z.number().int(),
  warningCount: z.number().int(),
  canUndo: z.boolean(),
});

export const importsRoutes = {
  'GET /api/imports': {
    summary: 'The imports of the district, newest first',
    access: ['administrator'],
    query: z.object({ after: Cursor.optional() }),
    response: z.object({ imports: z.array(ImportRun), nextAfter: Cursor.nullable() }),
  },
  'POST /api/imports': {
    summary: 'Send a file to be checked: nothing is changed until it is committed',
    access: ['administrator'],
    query: z.object({
      kind: ImportKind,
      fileName: z.string().min(1).max(255),
      /** OneRoster: the manifest decides unless said here. */
      mode: z.enum(['bulk', 'delta']).optional(),
      /** Evidence: keep the good rows, or refuse the whole file, when some rows are bad. */
      badRows: z.enum(['skip', 'refuse']).optional(),
      /** Evidence: the file's headers, as JSON {"learner": "student_id", ...}; guessed where absent. */
      mapping: z.string().max(2000).optional(),
    }),
    upload: true,
    response: ImportRun,
    status: 202,
  },
  'GET /api/imports/:importId': {
    summary: 'One import: its progress, what it would change, what it changed',
    access: ['administrator'],
    params: z.object({ importId: Id }),
    response: ImportRun,
  },
  'GET /api/imports/:importId/issues': {
    summary: 'Its errors and warnings: file, row, field, what to do',
    access: ['administrator'],
    params: z.object({ importId: Id }),
    query: z.object({
      severity: z.enum(['error', 'warning']).optional(),
      after: Cursor.optional(),
    }),
    response: z.object({
      issues: z.array(ImportIssue),
      total: z.number().int(),
      nextAfter: Cursor.nullable(),
    }),
  },
  'POST /api/imports/:importId/commit': {
    summary: 'Carry out a checked import, all of it or nothing',
    access: ['administrator'],
    params: z.object({ importId: Id }),
    response: ImportRun,
    status: 202,
  },
  'POST /api/imports/:importId/undo': {
    summary: 'Bring back what the import replaced',
    access: ['administrator'],
    params: z.object({ importId: Id }),
    response: ImportRun,
    status: 202,
  },
} as const satisfies Routes;
