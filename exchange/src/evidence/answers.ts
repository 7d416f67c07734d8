import type { Delimiter } from '../csv/index.ts';
import type { Issue } from '../issue.ts';

/** Column names as in the file's header (case and spaces around it do not matter). */
export type AnswerMapping = {
  readonly learner: string;
  readonly skill: string;
  readonly score: string;
  readonly problem?: string;
  readonly at?: string;
  readonly order?: string;
};

export type AnswerField = keyof AnswerMapping;

export type DateOrder = 'iso' | 'day-month-year' | 'month-day-year';

export type ReadAnswersOptions = {
  /** The file's name for messages. Default 'answers.csv'. */
  readonly file?: string;
  /** Columns named here win over the guess. */
  readonly mapping?: Partial<AnswerMapping>;
  /** Called once, before the first batch, also when a needed column was not found. */
  readonly onHeader?: (header: AnswerHeader) => void;
  /** How dates such as 03/04/2026 are written. Default 'iso': such dates are errors. */
  readonly dates?: DateOrder;
  /** For dates without a zone. Default 0 (UTC). */
  readonly utcOffsetMinutes?: number;
  /** Points that make a full score, for plain numbers such as 17 (of 20). Default 1. */
  readonly scoreOutOf?: number;
  /** Default: found from the header. */
  readonly delimiter?: Delimiter;
  /** Rows per batch, default 5,000. */
  readonly batchRows?: number;
};

export type AnswerHeader = {
  readonly columns: readonly string[];
  readonly delimiter: Delimiter;
  /** What will be read from where: the explicit mapping, completed by the guess. */
  readonly mapping: Partial<AnswerMapping>;
  /** Needed or asked for, but not found: when not empty, no row is read. */
  readonly missing: readonly AnswerField[];
  /** Columns that will not be read. */
  readonly ignored: readonly string[];
};

/**
 * Columns of equal length `count`; equal texts are nearly always the same string object, so that a Map lookup is cheap.
 * The arrays belong to the receiver.
 */
export type AnswerBatch = {
  readonly count: number;
  /** The row as a spreadsheet shows it: the header is row 1. */
  readonly row: Int32Array;
  readonly learner: readonly string[];
  readonly skill: readonly string[];
  /** '' where there is none. */
  readonly problem: readonly string[];
  /** 0 to 1. */
  readonly score: Float64Array;
  /** Epoch milliseconds; NaN where there is none. */
  readonly at: Float64Array;
  /** A number that sorts a learner's answers; NaN where there is none. */
  readonly order: Float64Array;
  /** Rows of this stretch of the file that were left out (errors), and warnings. */
  readonly issues: readonly Issue[];
  /** Bytes of the source read so far, for a progress bar. */
  readonly bytesRead: number;
};
