import { createRecordScanner, scanRecord } from '../csv/record-scanner.ts';
import { resolveHeader } from './answer-header.ts';
import type { AnswerHeader, ReadAnswersOptions } from './answers.ts';
import { findHeader } from './read-answers.ts';

export type AnswersPreview = {
  readonly header: AnswerHeader;
  /** At most 20 rows of texts, in the columns of the header. */
  readonly rows: readonly (readonly string[])[];
};

const MOST_ROWS = 20;

/** The header and first rows, for a page on which a person checks the mapping. `start`: the file's first bytes. */
export function previewAnswers(
  start: Uint8Array,
  options: Pick<ReadAnswersOptions, 'mapping' | 'delimiter'> = {},
): AnswersPreview {
  const scanner = createRecordScanner(0, 1);
  scanner.bytes = new Uint8Array(start.length + 1);
  scanner.bytes.set(start);
  scanner.limit = start.length;
  scanner.final = true;
  const found = findHeader(scanner, options.delimiter);
  const { columns, delimiter } = found ?? { columns: [], delimiter: ',' as const };
  const { indexOf: _, ...header } = resolveHeader(columns, delimiter, options.mapping);
  if (found === undefined) return { header, rows: [] };

  // The last line may be cut in two: without `final` it is not taken for a row unless it has its line end.
  const body = { ...found.scanner, final: false };
  const decoder = new TextDecoder();
  const rows: string[][] = [];
  while (rows.length < MOST_ROWS && scanRecord(body) === 'record') {
    const cells = columns.map((_, i) =>
      i < body.fields ? decoder.decode(body.bytes.subarray(body.starts[i], body.ends[i])) : '',
    );
    if (cells.some((cell) => cell !== '')) rows.push(cells);
  }
  return { header, rows };
}
