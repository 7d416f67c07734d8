import { z } from 'zod';
import type { Routes } from './route.ts';
import { Because, Language } from './shapes.ts';

/** A stretch of the text that was sent, in UTF-16 code units, and why it is hard. */
const Mark = z.object({
  start: z.number().int(),
  end: z.number().int(),
  because: z.array(Because),
});

const written = (longest: number) => z.string().trim().min(1).max(longest);

/** What beginners have been taught so far: `s`, `sh`, `a_e`, and words known by heart. */
const Taught = z.object({
  graphemes: z.array(written(10)).max(300),
  heartWords: z.array(written(60)).max(1000),
});

/** How much of a text beginners can sound out. */
const Decodable = z.object({
  /** Of the running words, 0 to 1. */
  share: z.number(),
  words: z.number().int(),
  /** The words that they cannot, by position, with the graphemes in the way. */
  blocked: z.array(
    z.object({ start: z.number().int(), end: z.number().int(), blockedBy: z.array(z.string()) }),
  ),
  /** What to teach next: graphemes by how many running words they stand in the way of, most first. */
  nextGraphemes: z.array(z.object({ grapheme: z.string(), words: z.number().int() })),
});

export const readingRoutes = {
  'POST /api/text-measures': {
    summary: 'How hard a text is, with its hard words and sentences; the text is not kept',
    access: ['teacher', 'coach', 'principal', 'administrator', 'staff'],
    body: z.object({
      text: z.string().min(1).max(200_000),
      language: Language,
      taught: Taught.optional(),
    }),
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
      /** What early readers go by; a line `##` or a ruler parts pages. */
      early: z.object({
        pages: z.number().int(),
        wordsPerPage: z.number(),
        mostWordsOnAPage: z.number().int(),
        wordsPerSentence: z.number(),
        uniqueWords: z.number().int(),
        /** Share of running words that were met before, 0 to 1. */
        repeatedShare: z.number(),
      }),
      /** Null where nothing was said to be taught. */
      decodable: Decodable.nullable(),
      hardWords: z.array(Mark),
      hardSentences: z.array(Mark),
      because: z.array(Because),
    }),
  },
} as const satisfies Routes;
