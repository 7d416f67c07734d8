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
 * Excerpts with judged ease from a file with CLEAR's columns (`.csv` or `.csv.gz`), whatever their case and blanks (`BT Easiness`); rows
 * without a rating or a text are left out. Only `bt_easiness` and `excerpt` are needed: without an author a row is an author of its own.
 *
 * @throws RangeError where a needed column is missing or no row has both.
 */
export function readRatedTexts(file: string): readonly RatedText[] {
  const rows = parseRows(readText(file)).map(plainNames);
  const first = rows[0] ?? {};
  for (const column of ['bt_easiness', 'excerpt']) {
    if (!(column in first)) throw new RangeError(`${file} has no column '${column}'.`);
  }
  const rated = rows
    .map((row, index) => ({
      id: filled(row['id']) ?? `row ${index + 1}`,
      author: filled(row['author']) ?? `row ${index + 1}`,
      ease: Number(filled(row['bt_easiness']) ?? Number.NaN),
      text: row['excerpt'] ?? '',
    }))
    .filter(({ ease, text }) => Number.isFinite(ease) && text.trim() !== '');
  if (rated.length === 0) throw new RangeError(`${file} has no row with a rating and a text.`);
  return rated;
}

const plainNames = (row: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name
        .trim()
        .toLowerCase()
        .replaceAll(/[\s.]+/g, '_'),
      value,
    ]),
  );

const filled = (value = ''): string | undefined => (value.trim() === '' ? undefined : value.trim());

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

/** UTF-8, or where it is none, Windows-1252, as spreadsheets save. */
function readText(file: string): string {
  const bytes = readFileSync(file);
  const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(plain);
  } catch {
    return new TextDecoder('windows-1252').decode(plain);
  }
}
