import { readTable, type Table, type TableRow } from '../csv/index.ts';
import type { DateOrder } from '../evidence/answers.ts';
import { parseMoment } from '../evidence/parse-moment.ts';
import type { Issue } from '../issue.ts';
import { makeIssue } from '../issue-texts.ts';
import { findDateOrder } from './date-order.ts';
import { findColumns, findScale, type ScoreColumns } from './find-columns.ts';
import { scoreIssueTexts } from './issue-texts.ts';
import type { MeasureScale, ScoreFile, ScoreRow } from './score-row.ts';

type Code = keyof typeof scoreIssueTexts & string;
type Known = ScoreColumns & { readonly learner: string; readonly day: string };
type Reading = {
  readonly file: string;
  readonly columns: Known;
  readonly dates: DateOrder;
  readonly issues: Issue[];
};
type Cell = { readonly scale: MeasureScale; readonly score: string; readonly field: string };

/**
 * Scores of reading tests out of a CSV file: a column for each system (lexile, f&p, star, dibels, map), or one score a row beside a column
 * that names its measure. Names of columns are known in English and Spanish. Rows with errors are left out and told.
 */
export function readScores(bytes: Uint8Array, options: { readonly file?: string } = {}): ScoreFile {
  const file = options.file ?? 'scores.csv';
  const table = readTable(bytes, { file });
  const columns = findColumns(table.columns);
  const missing = missingColumns(columns, table, file);
  if (!isKnown(columns) || missing.length > 0)
    return { scores: [], issues: [...table.issues, ...missing] };
  const dates = findDateOrder(table.rows.map(({ get }) => get(columns.day)));
  const reading: Reading = { file, columns, dates, issues: [...table.issues] };
  const scores = table.rows.flatMap((row) => readRow(row, reading));
  return { scores: keepOnce(scores, reading), issues: reading.issues };
}

function isKnown(columns: ScoreColumns): columns is Known {
  return columns.learner !== undefined && columns.day !== undefined;
}

function missingColumns(
  { learner, day, mixed, scales }: ScoreColumns,
  table: Table,
  file: string,
): Issue[] {
  const columns = table.columns.join(', ');
  const codes: Code[] = [];
  if (learner === undefined) codes.push('learner-column-missing');
  if (day === undefined) codes.push('date-column-missing');
  if (mixed === undefined && scales.length === 0) codes.push('score-column-missing');
  return codes.map((code) => makeIssue(scoreIssueTexts, code, { file }, { columns }));
}

function readRow(tableRow: TableRow, reading: Reading): ScoreRow[] {
  const { columns } = reading;
  const { row, get } = tableRow;
  const tell = (code: Code, field: string) => {
    const value = get(field);
    const place = { file: reading.file, row, field, ...(value === '' ? {} : { value }) };
    reading.issues.push(makeIssue(scoreIssueTexts, code, place));
    return [];
  };
  const learner = get(columns.learner);
  if (learner === '') return tell('learner-missing', columns.learner);
  const language = languageOf(columns.language === undefined ? '' : get(columns.language));
  if (language === undefined) return tell('language-unknown', columns.language ?? '');
  const day = dayOf(get(columns.day), reading.dates);
  if (!day.ok) return tell(day.code, columns.day);
  const { mixed } = columns;
  if (mixed !== undefined && findScale(get(mixed.measure)) === undefined)
    return tell('measure-unknown', mixed.measure);
  const cells = cellsOf(tableRow, columns);
  if (cells.length === 0) return tell('score-missing', mixed?.score ?? columns.scales[0]!.column);
  return cells.map((cell) => ({ row, learner, language, day: day.day, ...cell }));
}

function cellsOf({ get }: TableRow, { mixed, scales }: ScoreColumns): Cell[] {
  const cells =
    mixed === undefined
      ? scales.map(({ scale, column }) => ({ scale, field: column }))
      : [{ scale: findScale(get(mixed.measure))!, field: mixed.score }];
  return cells.flatMap((cell) => {
    const score = get(cell.field);
    return score === '' ? [] : [{ ...cell, score }];
  });
}

function languageOf(text: string): 'en' | 'es' | undefined {
  const name = text.trim().toLowerCase();
  if (name === '' || /^(en|eng|english|ingl[eé]s)/.test(name)) return 'en';
  return /^(es|spa|spanish|espa[nñ]ol)/.test(name) ? 'es' : undefined;
}

type Day =
  | { readonly ok: true; readonly day: string }
  | {
      readonly ok: false;
      readonly code: 'date-missing' | 'date-unreadable' | 'date-order-unknown';
    };

function dayOf(text: string, dates: DateOrder): Day {
  if (text === '') return { ok: false, code: 'date-missing' };
  const moment = parseMoment(text, { dates, utcOffsetMinutes: 0 });
  if (typeof moment !== 'number') return { ok: false, code: moment };
  return { ok: true, day: new Date(moment).toISOString().slice(0, 10) };
}

/** One score for a test and day: the same twice is told, another one is an error. */
function keepOnce(scores: readonly ScoreRow[], { file, issues }: Reading): ScoreRow[] {
  const first = new Map<string, ScoreRow>();
  for (const score of scores) {
    const key = [score.learner, score.scale, score.language, score.day].join('\n');
    const known = first.get(key);
    if (known === undefined) first.set(key, score);
    else {
      const code = known.score === score.score ? 'score-repeated' : 'score-contradicts';
      const place = { file, row: score.row, field: score.field, value: score.score };
      issues.push(makeIssue(scoreIssueTexts, code, place, { first: known.row }));
    }
  }
  return [...first.values()];
}
