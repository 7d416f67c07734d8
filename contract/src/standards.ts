import { z } from 'zod';
import type { Routes } from './route.ts';
import { Cursor, Id, Language } from './shapes.ts';

/** A standard as it stands in a list. */
export const StandardRow = z.object({
  standardId: Id,
  parentId: Id.nullable(),
  code: z.string().nullable(),
  kind: z.string(),
  /** A short title where the framework has one, else null: show the statement. */
  shortTitle: z.string().nullable(),
  /** The official text, verbatim. */
  statement: z.string(),
  /** The school's own wording in the reader's language, where somebody wrote one. */
  iCan: z.string().nullable(),
  grades: z.array(z.string()),
  childCount: z.number().int(),
});

export const StandardReference = z.object({
  standardId: Id,
  code: z.string().nullable(),
  title: z.string(),
});

export const standardsRoutes = {
  'GET /api/frameworks': {
    summary: 'The frameworks of the district, each with its rights notice',
    access: 'signed-in',
    response: z.object({
      frameworks: z.array(
        z.object({
          frameworkId: Id,
          title: z.string(),
          subject: z.string().nullable(),
          publisher: z.string().nullable(),
          version: z.string().nullable(),
          language: z.string(),
          rightsNotice: z.string().nullable(),
          licenceUri: z.string().nullable(),
          attribution: z.string().nullable(),
          standardCount: z.number().int(),
          grades: z.array(z.string()),
        }),
      ),
    }),
  },
  'GET /api/standards': {
    summary: 'Browse below a parent (or the roots of a framework), or search codes and words',
    access: 'signed-in',
    query: z.object({
      frameworkId: Id.optional(),
      parentId: Id.optional(),
      search: z.string().max(200).optional(),
      grade: z.string().max(5).optional(),
      after: Cursor.optional(),
    }),
    response: z.object({
      standards: z.array(StandardRow),
      total: z.number().int(),
      nextAfter: Cursor.nullable(),
    }),
  },
  'GET /api/standards/:standardId': {
    summary:
      'One standard: the official text with its rights notice, local wording, what comes before and after',
    access: 'signed-in',
    params: z.object({ standardId: Id }),
    response: StandardRow.extend({
      alternativeCode: z.string().nullable(),
      notes: z.array(z.string()),
      alignedTo: z.array(z.string()),
      framework: z.object({
        frameworkId: Id,
        title: z.string(),
        rightsNotice: z.string().nullable(),
        licenceUri: z.string().nullable(),
        attribution: z.string().nullable(),
      }),
      ancestors: z.array(StandardReference),
      wordings: z.array(z.object({ language: Language, iCan: z.string() })),
      prerequisites: z.array(StandardReference),
      leadsTo: z.array(StandardReference),
      skills: z.array(z.object({ skillId: Id, name: z.string() })),
    }),
  },
  'PUT /api/standards/:standardId/wordings/:language': {
    summary: 'Write the "I can" wording in one language; the official statement stays as it is',
    access: ['teacher', 'coach', 'principal', 'administrator'],
    params: z.object({ standardId: Id, language: Language }),
    body: z.object({ iCan: z.string().trim().min(1).max(300) }),
  },
  'GET /api/skills': {
    summary: 'What evidence is about, mapped to a standard or local',
    access: ['teacher', 'coach', 'principal', 'administrator'],
    query: z.object({
      mapped: z.enum(['yes', 'no', 'all']).default('all'),
      search: z.string().max(100).optional(),
    }),
    response: z.object({
      skills: z.array(
        z.object({
          skillId: Id,
          name: z.string(),
          standard: StandardReference.nullable(),
          /** Learners with an estimate of it. */
          learnerCount: z.number().int(),
        }),
      ),
    }),
  },
  'PUT /api/skills/:skillId/standard': {
    summary: 'Map a skill to a standard, or to none',
    access: ['coach', 'principal', 'administrator'],
    params: z.object({ skillId: Id }),
    body: z.object({ standardId: Id.nullable() }),
  },
} as const satisfies Routes;
