import type { Issue } from '../issue.ts';

/** A table with a header. */
export type Table = {
  /** Trimmed, otherwise as the file has them, in the file's order. */
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  readonly issues: readonly Issue[];
  /** Whether the file has a column, whatever its case. */
  readonly has: (column: string) => boolean;
};

export type TableRow = {
  /** The row as a spreadsheet shows it: the header is row 1, empty rows count. */
  readonly row: number;
  /** The trimmed text under a column, '' where the cell is empty or the file has no such column. Ignores case. */
  readonly get: (column: string) => string;
};
