import { z } from 'zod';
import { contentError } from './content-error.ts';
import { topics } from './topics.ts';

const textHeader = z.strictObject({
  title: z.string().trim().min(1).max(80),
  language: z.enum(['en', 'es']),
  /** School grade it was written for; 0 is kindergarten. */
  grade: z.coerce.number().int().min(0).max(8),
  kind: z.enum(['story', 'fact', 'poem', 'play']),
  topics: z
    .array(z.enum(topics))
    .min(1)
    .max(4)
    .refine((all) => new Set(all).size === all.length, 'a topic is named twice'),
});

export type TextHeader = Readonly<z.infer<typeof textHeader>>;

/** The header of a text, from its lines between the two `---`. Throws with file, field and next step. */
export function parseTextHeader(file: string, lines: readonly string[]): TextHeader {
  const fields = Object.fromEntries(lines.filter((line) => line.trim() !== '').map(splitField));
  const parsed = textHeader.safeParse(fields);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.path.join('.') ?? '';
  throw contentError({
    file,
    problem: `the header field "${field}" cannot be used: ${issue?.message ?? 'unknown'}`,
    nextStep: 'Correct it as content/README.md describes; topics come from content/src/topics.ts',
  });
}

function splitField(line: string): [name: string, value: unknown] {
  const colon = line.indexOf(':');
  const name = line.slice(0, Math.max(colon, 0)).trim();
  const value = line.slice(colon + 1).trim();
  const list = /^\[(.*)\]$/.exec(value)?.[1];
  if (list !== undefined) return [name, list.split(',').map((item) => item.trim())];
  return [name, value.replace(/^(['"])(.*)\1$/, '$2')];
}
