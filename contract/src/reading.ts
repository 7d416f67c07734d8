import { z } from 'zod';
import type { Routes } from './route.ts';
import { Because, Language } from './shapes.ts';

/** A stretch of the text that was sent, in UTF-16 code units, and why it is hard. */
const Mark = z.object({
  start: z.number().int(),
  end: z.number().int(),
  because: z.array(Because),
});

export const readingRoutes = {
  'POST /api/text-measures': {
    summary: 'How hard a text is, with its hard words and sentences; the text is not kept',
    access: ['teacher', 'coach', 'principal', 'administrator', 'staff'],
    body: z.object({ text: z.string().min(1).max(200_000), language: Language }),
    response: z.object({
      language: Language,
      /** US school grade, 0 is kindergarten, with its 80 % interval. */
      grade: z.number(),
      low: z.number(),
      high: z.number(),
      words: z.number().int(),
      sentences: z.number().int(),
      /** The classic formulas, each in its own unit. */
      measures: z.record(z.string(), z.number()),
      hardWords: z.array(Mark),
      hardSentences: z.array(Mark),
      because: z.array(Because),
    }),
  },
} as const satisfies Routes;
