import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parseRows } from './parse-rows.ts';
import { storyText } from './stories.ts';
import { stripMarks } from './strip-marks.ts';

export interface RatedText {
  readonly id: string;
  readonly author: string;
  readonly ease: number;
  readonly text: string;
}

/** The three versions of an article, marks stripped from all of them. */
export interface Triple {
  readonly article: string;
  readonly elementary: string;
  readonly intermediate: string;
  readonly advanced: string;
}

/**
 * Excerpts with judged ease from a file with CLEAR's columns (`.csv` or `.csv.gz`); rows without a rating are left out.
 *
 * @throws RangeError where a needed column is missing.
 */
export function readRatedTexts(file: string): readonly RatedText[] {
  const rows = parseRows(readText(file));
  const first = rows[0] ?? {};
  for (const column of ['bt_easiness', 'excerpt']) {
    if (!(column in first)) throw new RangeError(`${file} has no column '${column}'.`);
  }
  return rows
    .map((row, index) => ({
      id: row['id'] ?? String(index),
      author: row['author'] ?? String(index),
      ease: row['bt_easiness'] === '' ? Number.NaN : Number(row['bt_easiness']),
      text: row['excerpt'] ?? '',
    }))
    .filter(({ ease, text }) => Number.isFinite(ease) && text.trim() !== '');
}

/** Articles that have all three versions. */
export function readTriples(file: string): readonly Triple[] {
  const articles = new Map<string, Map<string, string>>();
  for (const row of parseRows(readText(file))) {
    const versions = articles.get(row['article']!) ?? new Map<string, string>();
    versions.set(row['level']!, stripMarks(row['text']!));
    articles.set(row['article']!, versions);
  }
  return [...articles].flatMap(([article, versions]) => {
    const [elementary, intermediate, advanced] = ['ele', 'int', 'adv'].map((l) => versions.get(l));
    if (elementary === undefined || intermediate === undefined || advanced === undefined) return [];
    return [{ article, elementary, intermediate, advanced }];
  });
}

/** Plain texts of a folder of folders of stories in Markdown; none where the folder is absent. */
export function readStories(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((source) =>
      readdirSync(`${folder}/${source}`)
        .sort()
        .map((name) => storyText(readFileSync(`${folder}/${source}/${name}`, 'utf8'))),
    );
}

function readText(file: string): string {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}
