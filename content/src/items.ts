import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { z } from 'zod';

/** What an item asks for: a word, a sentence, or a short passage. */
export const itemAreas = ['vocabulary', 'sentence', 'passage'] as const;

export type ItemArea = (typeof itemAreas)[number];

export type ItemLanguage = 'en' | 'es';

/** One multiple-choice item of the reading check. */
export type Item = Readonly<{
  id: string;
  area: ItemArea;
  /** The grade it was written for, 0 (kindergarten) to 8. */
  grade: number;
  stem: string;
  /** Only and always in the area `passage`. */
  passage?: string;
  /** Items of one family share their passage: whoever gets one does not get the other. */
  family?: string;
  choices: readonly string[];
  /** The position of the right choice as written; whoever shows the item shuffles. */
  right: number;
  because: string;
}>;

const bank = fileURLToPath(new URL('../items', import.meta.url));

/**
 * The items of one language, file by file in the order of their names. Throws where an item breaks a rule
 * of the format, with the file, the item and the field.
 */
export function readItems(language: ItemLanguage, folder = bank): readonly Item[] {
  const files = readdirSync(join(folder, language)).filter((name) => name.endsWith('.json'));
  const seen = new Set<string>();
  return files.sort().flatMap((name) => readFile(join(folder, language, name), seen));
}

function readFile(path: string, seen: Set<string>): readonly Item[] {
  const list = z.array(z.unknown()).parse(JSON.parse(readFileSync(path, 'utf8')));
  return list.map((raw, index) => {
    const item = parseItem(raw, `${path}, item ${idOf(raw) ?? index + 1}`);
    if (seen.has(item.id)) throw new Error(`${path}, item ${item.id}, id: used twice`);
    seen.add(item.id);
    return item;
  });
}

function parseItem(raw: unknown, where: string): Item {
  const parsed = itemFormat.safeParse(raw);
  if (parsed.success) return withoutAbsent(parsed.data);
  const { path, message } = parsed.error.issues[0] ?? { path: [], message: 'unreadable' };
  throw new Error(`${where}, ${path.join('.') || 'fields'}: ${message}`);
}

function idOf(raw: unknown): string | undefined {
  const named = z.object({ id: z.string() }).safeParse(raw);
  return named.success ? named.data.id : undefined;
}

const words = z.string().trim().min(1, 'is empty');

const itemFormat = z
  .strictObject({
    id: words,
    area: z.enum(itemAreas),
    grade: z.int().min(0).max(8),
    stem: words,
    passage: words.optional(),
    family: words.optional(),
    choices: z.array(words).min(3).max(4),
    right: z.int().min(0),
    because: words,
  })
  .superRefine((item, context) => {
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (item.right >= item.choices.length) refuse('right', 'is no choice');
    if (new Set(item.choices).size < item.choices.length) refuse('choices', 'are not distinct');
    if (item.choices.length < 4 && item.grade > 1) refuse('choices', 'are fewer than four');
    if ((item.area === 'passage') !== (item.passage !== undefined))
      refuse('passage', 'belongs to items of the area passage, and to each of them');
  });

function withoutAbsent({ passage, family, ...item }: z.infer<typeof itemFormat>): Item {
  return {
    ...item,
    ...(passage === undefined ? {} : { passage }),
    ...(family === undefined ? {} : { family }),
  };
}
