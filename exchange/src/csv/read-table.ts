import type { Issue } from '../issue.ts';
import { makeIssue } from '../issue-texts.ts';
import { decodeText } from './decode-text.ts';
import { type Delimiter, findDelimiter } from './find-delimiter.ts';
import { csvIssueTexts } from './issue-texts.ts';
import {
  createRecordScanner,
  type RecordScanner,
  scanRecord,
  scanRecordWithoutQuotes,
} from './record-scanner.ts';
import type { Table, TableRow } from './table.ts';
import { createTextInterner, type TextInterner } from './text-interner.ts';

export type ReadTableOptions = {
  /** The file's name for messages. */
  readonly file: string;
  /** Default: found from the header. */
  readonly delimiter?: Delimiter;
};

const MOST_COLUMNS = 1024;

/**
 * A small file's rows by column name (it is held in memory whole; answers are streamed by `readAnswers`).
 * Tolerates a byte order mark, any line end, UTF-16 with a mark and Windows-1252; empty rows are counted and skipped.
 */
export function readTable(bytes: Uint8Array, options: ReadTableOptions): Table {
  const { text, encoding } = decodeText(bytes);
  const { file } = options;
  const issues: Issue[] = [];
  if (encoding === 'utf-16') issues.push(makeIssue(csvIssueTexts, 'encoding-utf16', { file }));
  if (encoding === 'windows-1252')
    issues.push(makeIssue(csvIssueTexts, 'encoding-windows', { file }));

  const delimiter = options.delimiter ?? findDelimiter(firstLine(text));
  const records = readRecords(text, delimiter, { file, issues });
  const [header, ...body] = records;
  if (body.length === 0) issues.push(makeIssue(csvIssueTexts, 'file-empty', { file }));
  const columns = header === undefined ? [] : header.cells;
  const indexOf = indexColumns(columns, { file, issues });
  const rows = body.map((record) => tableRow(record, indexOf));
  for (const record of body) {
    if (record.cells.slice(columns.length).some((cell) => cell !== ''))
      issues.push(makeIssue(csvIssueTexts, 'cells-beyond-header', { file, row: record.row }));
  }
  return { columns, rows, issues, has: (column) => indexOf(column) !== undefined };
}

type Record = { readonly row: number; readonly cells: readonly string[] };
type Sink = { readonly file: string; readonly issues: Issue[] };

function firstLine(text: string): string {
  return /[^\r\n]+/.exec(text)?.[0] ?? '';
}

function readRecords(text: string, delimiter: Delimiter, sink: Sink): Record[] {
  const scanner = createRecordScanner(delimiter.charCodeAt(0), MOST_COLUMNS);
  const encoded = new TextEncoder().encode(text);
  scanner.bytes = new Uint8Array(encoded.length + 1);
  scanner.bytes.set(encoded);
  scanner.limit = encoded.length;
  scanner.final = true;

  const records: Record[] = [];
  const toText = createTextInterner();
  for (let row = 1; ; row++) {
    const outcome = scanRecord(scanner);
    if (outcome === 'end') return records;
    if (outcome !== 'record') {
      scanRecordWithoutQuotes(scanner);
      sink.issues.push(makeIssue(csvIssueTexts, 'quotes-unpaired', { file: sink.file, row }));
      continue;
    }
    const cells = decodeCells(scanner, toText);
    if (cells.some((cell) => cell !== '')) records.push({ row, cells });
  }
}

function decodeCells(scanner: RecordScanner, toText: TextInterner): string[] {
  const { bytes, starts, ends } = scanner;
  const count = Math.min(scanner.fields, starts.length);
  const cells: string[] = [];
  for (let i = 0; i < count; i++) cells.push(toText(bytes, starts[i]!, ends[i]!).trim());
  return cells;
}

function indexColumns(columns: readonly string[], sink: Sink) {
  const byName = new Map<string, number>();
  for (const [index, column] of columns.entries()) {
    const key = column.toLowerCase();
    if (key === '') continue;
    if (byName.has(key))
      sink.issues.push(
        makeIssue(csvIssueTexts, 'header-repeats-column', { file: sink.file, field: column }),
      );
    else byName.set(key, index);
  }
  return (column: string): number | undefined => byName.get(column.toLowerCase());
}

function tableRow(
  { row, cells }: Record,
  indexOf: (column: string) => number | undefined,
): TableRow {
  return { row, get: (column) => cells[indexOf(column) ?? -1] ?? '' };
}
