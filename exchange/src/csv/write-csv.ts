export type Cell = string | number | boolean | null | undefined;

export type WriteCsvOptions = {
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly Cell[]>;
  /** Default ','. */
  readonly delimiter?: ',' | ';' | '\t';
  /** `guarded` puts an apostrophe before cells that a spreadsheet would run as a formula. Default `verbatim`. */
  readonly formulas?: 'guarded' | 'verbatim';
};

/** RFC 4180 text: CRLF line ends, quotes where needed. */
export declare function writeCsv(options: WriteCsvOptions): string;
