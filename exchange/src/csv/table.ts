import type { Issue } from '../issue.ts';

/** A table with a header. Names are trimmed, otherwise as the file has them. */
export type Table = {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  readonly issues: readonly Issue[];
};

export type TableRow = {
  /** The row as a spreadsheet shows it: the header is row 1. */
  readonly row: number;
  /** The trimmed text under a column, '' where it is empty or the file has no such column. Ignores case. */
  readonly get: (column: string) => string;
};
