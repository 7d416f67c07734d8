import { readdir, readFile } from 'node:fs/promises';
import { contentError } from './content-error.ts';
import { parseText } from './parse-text.ts';
import type { StarterText } from './starter-text.ts';

const folder = new URL('../texts/', import.meta.url);

/**
 * The starter library in a language, in the order of the file names (so by grade). Reads and checks every file; throws at
 * the first that cannot be used, with file, line or field, and next step.
 */
export async function readTexts(
  language: StarterText['language'],
): Promise<readonly StarterText[]> {
  const names = await readdir(new URL(`${language}/`, folder));
  const files = names.filter((name) => name.endsWith('.md')).toSorted();
  const texts = await Promise.all(files.map((name) => readOne(`${language}/${name}`)));
  refuseTwins(texts);
  return texts;
}

async function readOne(path: string): Promise<StarterText> {
  return parseText(`texts/${path}`, await readFile(new URL(path, folder), 'utf8'));
}

function refuseTwins(texts: readonly StarterText[]): void {
  const seen = new Map<string, string>();
  for (const { title, key } of texts) {
    const other = seen.get(title.toLowerCase());
    if (other !== undefined)
      throw contentError({
        file: `texts/${key}.md`,
        problem: `the title "${title}" is that of texts/${other}.md, too`,
        nextStep: 'Give one of the two another title',
      });
    seen.set(title.toLowerCase(), key);
  }
}
