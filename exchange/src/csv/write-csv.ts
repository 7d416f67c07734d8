import type { Delimiter } from './find-delimiter.ts';

export type Cell = string | number | boolean | null | undefined;

export type WriteCsvOptions = {
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly Cell[]>;
  /** Default ','. */
  readonly delimiter?: Delimiter;
  /**
   * `guarded` puts an apostrophe before texts that a spreadsheet would run as a formula: for files that people open.
   * `verbatim` (the default) is for files that other systems read.
   */
  readonly formulas?: 'guarded' | 'verbatim';
};

/** CSV text after RFC 4180: CRLF line ends, quotes where needed, an empty cell for null and undefined. */
export function writeCsv(options: WriteCsvOptions): string {
  const delimiter = options.delimiter ?? ',';
  const guarded = options.formulas === 'guarded';
  const line = (cells: readonly Cell[]): string =>
    cells.map((cell) => quote(toText(cell, guarded), delimiter)).join(delimiter);
  const lines = [line(options.columns)];
  for (const row of options.rows) lines.push(line(row));
  return `${lines.join('\r\n')}\r\n`;
}

function toText(cell: Cell, guarded: boolean): string {
  if (cell === null || cell === undefined) return '';
  // OWASP's list of characters that begin a formula: https://owasp.org/www-community/attacks/CSV_Injection
  return guarded && typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : `${cell}`;
}

function quote(text: string, delimiter: string): string {
  const plain =
    !text.includes(delimiter) && !/["\r\n]/.test(text) && text === text.trim() && text !== '';
  return plain || text === '' ? text : `"${text.replaceAll('"', '""')}"`;
}
