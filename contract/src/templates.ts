import { z } from 'zod';
import type { Routes } from './route.ts';
import { Id, Moment } from './shapes.ts';

/** A text by language; the reader gets the own language, else the other. */
export const BothTexts = z.object({
  en: z.string().trim().max(300),
  es: z.string().trim().max(300),
});

export const Voice = z.enum(['learner', 'teacher', 'family', 'principal']);

/** One thing that a plan asks for. Its id stays through every version of a template, so that answers stay with their question. */
export const TemplateItem = z.object({
  itemId: Id,
  prompt: BothTexts,
  kind: z.enum(['text', 'scale']),
  /** The places of a scale, lowest first; empty for a text. */
  levels: z.array(BothTexts).max(7),
});

export const TemplateContent = z.object({
  sections: z
    .array(
      z.object({
        sectionId: Id,
        title: BothTexts,
        items: z.array(TemplateItem).max(20),
      }),
    )
    .max(12),
  /** Who must say yes before a plan is active. */
  voices: z.array(Voice).min(1).max(4),
  /** After so many weeks an active plan is looked at again. */
  reviewWeeks: z.number().int().min(1).max(52),
});

export const Template = z.object({
  templateId: Id,
  name: z.string(),
  /** Null: every school of the district that has none of its own. */
  school: z.object({ schoolId: Id, name: z.string() }).nullable(),
  state: z.enum(['draft', 'published', 'retired']),
  publishedVersion: z.number().int().nullable(),
  changedAt: Moment,
});

const TemplateInFull = Template.extend({
  /** Send it back with a change: one made to an older revision is refused with changed-meanwhile. */
  revision: z.number().int(),
  draft: TemplateContent,
  published: TemplateContent.nullable(),
  mayEdit: z.boolean(),
});

const params = z.object({ templateId: Id });
const leaders = ['principal', 'administrator'] as const;

export const templatesRoutes = {
  'GET /api/plan-templates': {
    summary: 'The plan templates of the schools that one works in, and of the district',
    access: ['teacher', 'coach', ...leaders],
    response: z.object({
      templates: z.array(Template),
      /** Where the reader may make one; schoolId null: for the district. */
      mayCreateFor: z.array(z.object({ schoolId: Id.nullable(), name: z.string() })),
    }),
  },
  'POST /api/plan-templates': {
    summary: 'Begin a template: from a short example, or as a clone of another',
    access: leaders,
    body: z.object({
      name: z.string().trim().min(1).max(120),
      schoolId: Id.nullable(),
      cloneOf: Id.optional(),
    }),
    response: TemplateInFull,
    status: 201,
  },
  'GET /api/plan-templates/:templateId': {
    summary: 'One template: what plans follow, and what is being written',
    access: ['teacher', 'coach', ...leaders],
    params,
    response: TemplateInFull,
  },
  'PUT /api/plan-templates/:templateId': {
    summary: 'Keep what is being written; plans follow it only once it is published',
    access: leaders,
    params,
    body: z.object({
      revision: z.number().int().min(1),
      name: z.string().trim().min(1).max(120),
      draft: TemplateContent,
    }),
    response: TemplateInFull,
  },
  'PUT /api/plan-templates/:templateId/publication': {
    summary:
      'Let plans follow it from now on; answers stay, also those to items that are no longer asked. The one before it is retired.',
    access: leaders,
    params,
    body: z.object({ revision: z.number().int().min(1) }),
    response: TemplateInFull,
  },
  'DELETE /api/plan-templates/:templateId/publication': {
    summary: 'Retire it: plans follow none of it any more, and what was written stays to be read',
    access: leaders,
    params,
    response: TemplateInFull,
    status: 200,
  },
} as const satisfies Routes;
