import { type Delimiter, findDelimiter } from '../csv/index.ts';
import {
  createRecordScanner,
  type RecordScanner,
  type ScanOutcome,
  scanRecord,
  scanRecordWithoutQuotes,
} from '../csv/record-scanner.ts';
import type { Issue } from '../issue.ts';
import { makeIssue } from '../issue-texts.ts';
import { type AnswerRows, createAnswerRows } from './answer-rows.ts';
import type { AnswerBatch, ReadAnswersOptions } from './answers.ts';
import { missingColumns, resolveHeader } from './answer-header.ts';
import { evidenceIssueTexts } from './issue-texts.ts';

const ROWS_PER_BATCH = 5000;

/** A longer record is a stray quotation mark or not a CSV file; it also bounds the memory. */
const LONGEST_RECORD = 1 << 20;

/**
 * Streams answers in batches; reads on only when the receiver asks for the next batch, and holds no more than a
 * batch and a chunk. A file of which nothing can be read (no needed column, empty, compressed, UTF-16) gives one
 * batch of no rows whose issues say so. Errors of the source itself are thrown.
 */
export async function* readAnswers(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: ReadAnswersOptions = {},
): AsyncGenerator<AnswerBatch, void, undefined> {
  const reader = createReader(options);
  for await (const chunk of source) {
    reader.append(chunk);
    for (let batch = reader.next(); batch !== undefined; batch = reader.next()) yield batch;
    if (reader.isStopped()) return;
  }
  reader.finish();
  for (let batch = reader.next(); batch !== undefined; batch = reader.next()) yield batch;
}

function createReader(options: ReadAnswersOptions) {
  const file = options.file ?? 'answers.csv';
  const batchRows = options.batchRows ?? ROWS_PER_BATCH;
  let scanner = createRecordScanner(0, 1);
  let rows: AnswerRows | undefined;
  let row = 0;
  let bytesRead = 0;
  let stopped = false;

  const stop = (issues: Issue[]): AnswerBatch => {
    stopped = true;
    const last = (rows ?? emptyRows(options)).take(bytesRead);
    return { ...last, issues: [...last.issues, ...issues] };
  };
  const issue = (code: keyof typeof evidenceIssueTexts, at?: number): Issue =>
    makeIssue(evidenceIssueTexts, code, at === undefined ? { file } : { file, row: at });

  /** Undefined: the header is not complete yet, or it is read and the rows can follow. */
  const readHeader = (): AnswerBatch | undefined => {
    const problem = startProblem(scanner);
    if (problem !== undefined) return stop([issue(problem)]);
    const found = findHeader(scanner, options.delimiter);
    if (found === undefined) {
      if (scanner.final) return stop([issue('file-empty')]);
      return isTooLong(scanner) ? stop([issue('line-too-long', 1)]) : undefined;
    }
    const header = resolveHeader(found.columns, found.delimiter, options.mapping);
    options.onHeader?.({
      columns: header.columns,
      delimiter: header.delimiter,
      mapping: header.mapping,
      missing: header.missing,
      ignored: header.ignored,
    });
    if (header.missing.length > 0) return stop(missingColumns(header, file, options.mapping));
    scanner = found.scanner;
    row = found.row;
    rows = createAnswerRows(header, { ...options, file, batchRows });
    return undefined;
  };

  const readRows = (answers: AnswerRows): AnswerBatch | undefined => {
    while (answers.count() < batchRows) {
      const outcome = scanRecord(scanner);
      if (outcome === 'record') {
        row++;
        answers.add(scanner, row);
        continue;
      }
      const open = outcome === 'open-quote' && (scanner.final || isTooLong(scanner));
      if ((open || outcome === 'bad-quote') && scanRecordWithoutQuotes(scanner) === 'record') {
        row++;
        answers.report(issue('quotes-unpaired', row));
        continue;
      }
      if (isTooLong(scanner)) return stop([issue('line-too-long', row + 1)]);
      return undefined;
    }
    return answers.take(bytesRead);
  };

  return {
    append: (chunk: Uint8Array): void => {
      bytesRead += chunk.length;
      append(scanner, chunk);
    },
    finish: (): void => {
      scanner.final = true;
    },
    isStopped: (): boolean => stopped,
    next: (): AnswerBatch | undefined => {
      if (stopped) return undefined;
      if (rows === undefined) {
        const failed = readHeader();
        if (failed !== undefined || rows === undefined) return failed;
      }
      const full = readRows(rows);
      if (full !== undefined || !scanner.final || stopped) return full;
      stopped = true;
      return row === 1 ? stop([issue('file-empty')]) : rows.takeRest(bytesRead);
    },
  };
}

function emptyRows(options: ReadAnswersOptions): AnswerRows {
  const header = resolveHeader([], ',');
  return createAnswerRows(header, { ...options, file: '', batchRows: 1 });
}

function isTooLong(scanner: RecordScanner): boolean {
  return scanner.limit - scanner.position > LONGEST_RECORD;
}

/** Puts a chunk behind what is left of the one before, in the same buffer if there is room. */
function append(scanner: RecordScanner, chunk: Uint8Array): void {
  const left = scanner.limit - scanner.position;
  const needed = left + chunk.length + 1;
  const rest = scanner.bytes.subarray(scanner.position, scanner.limit);
  const target = scanner.bytes.length >= needed ? scanner.bytes : new Uint8Array(needed * 2);
  target.set(rest, 0);
  target.set(chunk, left);
  scanner.bytes = target;
  scanner.position = 0;
  scanner.limit = left + chunk.length;
}

function startProblem({ bytes, limit }: RecordScanner) {
  if (limit < 2) return undefined;
  const [first, second] = bytes;
  if ((first === 0x1f && second === 0x8b) || (first === 0x50 && second === 0x4b))
    return 'file-compressed';
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return 'encoding-utf16';
  return undefined;
}

type FoundHeader = {
  readonly columns: readonly string[];
  readonly delimiter: Delimiter;
  readonly row: number;
  readonly scanner: RecordScanner;
};

const MOST_COLUMNS = 4096;

/** The first line that is not empty. Undefined while it is incomplete. */
export function findHeader(
  scanner: RecordScanner,
  known: Delimiter | undefined,
): FoundHeader | undefined {
  const decoder = new TextDecoder();
  const start = new TextDecoder().decode(scanner.bytes.subarray(scanner.position, scanner.limit));
  const line = /^[\r\n]*([^\r\n]+)[\r\n]/.exec(start)?.[1] ?? (scanner.final ? start : undefined);
  if (line === undefined) return undefined;
  const delimiter = known ?? findDelimiter(line);
  const wide = { ...createRecordScanner(delimiter.charCodeAt(0), MOST_COLUMNS), ...place(scanner) };
  for (let row = 1; scanHeader(wide) === 'record'; row++) {
    const columns = Array.from({ length: Math.min(wide.fields, MOST_COLUMNS) }, (_, i) =>
      decoder.decode(wide.bytes.subarray(wide.starts[i], wide.ends[i])).trim(),
    );
    if (columns.some((column) => column !== '')) {
      const kept = createRecordScanner(delimiter.charCodeAt(0), columns.length + 1);
      return { columns, delimiter, row, scanner: { ...kept, ...place(wide) } };
    }
  }
  return undefined;
}

/** Quotation marks that do not pair up become part of the columns' names: the person sees what is wrong. */
function scanHeader(scanner: RecordScanner): ScanOutcome {
  const outcome = scanRecord(scanner);
  const broken = outcome === 'bad-quote' || (outcome === 'open-quote' && scanner.final);
  return broken ? scanRecordWithoutQuotes(scanner) : outcome;
}

function place({ bytes, position, limit, final }: RecordScanner) {
  const marked = position === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return { bytes, position: marked ? 3 : position, limit, final };
}
