import type { RecordScanner } from '../csv/record-scanner.ts';
import type { Issue } from '../issue.ts';
import { makeIssue } from '../issue-texts.ts';
import type { AnswerBatch, AnswerField, ReadAnswersOptions } from './answers.ts';
import type { ReadHeader } from './answer-header.ts';
import { evidenceIssueTexts } from './issue-texts.ts';
import { parseMoment } from './parse-moment.ts';
import { parseScore } from './parse-score.ts';
import { scanMoment } from './scan-moment.ts';
import { createTextInterner } from '../csv/text-interner.ts';

/** Collects validated answers in columns until a batch is taken. */
export type AnswerRows = {
  readonly add: (record: RecordScanner, row: number) => void;
  readonly report: (issue: Issue) => void;
  /** Rows and issues collected so far, so that a batch of bad rows is bounded too. */
  readonly count: () => number;
  readonly take: (bytesRead: number) => AnswerBatch;
  /** The same, but undefined where there is neither a row nor an issue. */
  readonly takeRest: (bytesRead: number) => AnswerBatch | undefined;
};

type Columns = {
  readonly row: Int32Array;
  readonly learner: string[];
  readonly skill: string[];
  readonly problem: string[];
  readonly score: Float64Array;
  readonly at: Float64Array;
  readonly order: Float64Array;
  readonly issues: Issue[];
};

type Settings = ReadAnswersOptions & { readonly file: string; readonly batchRows: number };

export function createAnswerRows(header: ReadHeader, settings: Settings): AnswerRows {
  const { file, batchRows } = settings;
  const outOf = settings.scoreOutOf ?? 1;
  const style = {
    dates: settings.dates ?? 'iso',
    utcOffsetMinutes: settings.utcOffsetMinutes ?? 0,
  };
  const width = header.columns.length;
  const learnerColumn = header.indexOf('learner');
  const skillColumn = header.indexOf('skill');
  const problemColumn = header.indexOf('problem');
  const scoreColumn = header.indexOf('score');
  const atColumn = header.indexOf('at');
  const orderColumn = header.indexOf('order');
  const internLearner = createTextInterner();
  const internSkill = createTextInterner();
  const internProblem = createTextInterner();
  const decoder = new TextDecoder();
  let columns = createColumns(batchRows);
  let count = 0;
  let warnedOfEncoding = false;

  const text = (record: RecordScanner, column: number): string => {
    if (column < 0 || column >= record.fields) return '';
    return decoder.decode(record.bytes.subarray(record.starts[column], record.ends[column])).trim();
  };
  const reject = (
    code: keyof typeof evidenceIssueTexts,
    place: { readonly row: number; readonly field?: AnswerField; readonly value?: string },
  ): boolean => {
    const { field, ...rest } = place;
    const column = field === undefined ? {} : { field: header.mapping[field]! };
    columns.issues.push(makeIssue(evidenceIssueTexts, code, { file, ...rest, ...column }));
    return false;
  };

  const readScore = (record: RecordScanner, row: number): boolean => {
    // Nearly every score is a single 0 or 1.
    if (scoreColumn < record.fields && outOf === 1) {
      const start = record.starts[scoreColumn]!;
      const digit = record.bytes[start]! - 48;
      if (record.ends[scoreColumn]! - start === 1 && (digit === 0 || digit === 1)) {
        columns.score[count] = digit;
        return true;
      }
    }
    const value = text(record, scoreColumn);
    const score = parseScore(value, outOf);
    if (typeof score === 'string') return reject(score, { row, field: 'score', value });
    columns.score[count] = score;
    return true;
  };

  const readAt = (record: RecordScanner, row: number): boolean => {
    columns.at[count] = Number.NaN;
    if (atColumn < 0 || atColumn >= record.fields) return true;
    const quick = scanMoment(record.bytes, record.starts[atColumn]!, record.ends[atColumn]!);
    const zoned = record.ends[atColumn]! - record.starts[atColumn]! > DATE_LENGTH;
    if (!Number.isNaN(quick) && (zoned || style.utcOffsetMinutes === 0)) {
      columns.at[count] = quick;
      return true;
    }
    const value = text(record, atColumn);
    if (value === '') return true;
    const at = parseMoment(value, style);
    if (typeof at === 'string') return reject(at, { row, field: 'at', value });
    columns.at[count] = at;
    return true;
  };

  const readOrder = (record: RecordScanner, row: number): boolean => {
    columns.order[count] = Number.NaN;
    if (orderColumn < 0 || orderColumn >= record.fields) return true;
    const order = wholeNumber(record, orderColumn);
    if (order >= 0) {
      columns.order[count] = order;
      return true;
    }
    const value = text(record, orderColumn);
    if (value === '') return true;
    if (!/^-?\d+(\.\d+)?$/.test(value))
      return reject('order-unreadable', { row, field: 'order', value });
    columns.order[count] = Number(value);
    return true;
  };

  const readTexts = (record: RecordScanner, row: number): boolean => {
    const learner = internField(record, learnerColumn, internLearner);
    if (learner === '') return reject('learner-missing', { row, field: 'learner' });
    const skill = internField(record, skillColumn, internSkill);
    if (skill === '') return reject('skill-missing', { row, field: 'skill' });
    columns.learner[count] = learner;
    columns.skill[count] = skill;
    columns.problem[count] = internField(record, problemColumn, internProblem);
    return true;
  };

  const warnOfEncoding = (row: number): void => {
    const texts = [columns.learner[count]!, columns.skill[count]!, columns.problem[count]!];
    if (!texts.some((text) => text.includes('\uFFFD'))) return;
    warnedOfEncoding = true;
    reject('encoding-not-utf8', { row });
  };

  const take = (bytesRead: number): AnswerBatch => {
    const { row, learner, skill, problem, score, at, order, issues } = columns;
    // A rejected last row may have left its texts behind.
    for (const texts of [learner, skill, problem]) texts.length = count;
    const batch: AnswerBatch = {
      count,
      row: row.subarray(0, count),
      learner,
      skill,
      problem,
      score: score.subarray(0, count),
      at: at.subarray(0, count),
      order: order.subarray(0, count),
      issues,
      bytesRead,
    };
    columns = createColumns(batchRows);
    count = 0;
    return batch;
  };

  return {
    add: (record, row) => {
      if (isBlank(record)) return;
      if (record.fields > width && hasCellBeyond(record, width)) {
        reject('cells-beyond-header', { row });
        return;
      }
      const kept =
        readTexts(record, row) &&
        readScore(record, row) &&
        readAt(record, row) &&
        readOrder(record, row);
      if (!kept) return;
      if (!warnedOfEncoding) warnOfEncoding(row);
      columns.row[count++] = row;
    },
    report: (issue) => {
      columns.issues.push(issue);
    },
    count: () => Math.max(count, columns.issues.length),
    take,
    takeRest: (bytesRead) =>
      count === 0 && columns.issues.length === 0 ? undefined : take(bytesRead),
  };
}

function createColumns(size: number): Columns {
  return {
    row: new Int32Array(size),
    learner: [],
    skill: [],
    problem: [],
    score: new Float64Array(size),
    at: new Float64Array(size),
    order: new Float64Array(size),
    issues: [],
  };
}

const SPACE = 32;

/** `2026-09-28` */
const DATE_LENGTH = 10;

function internField(
  { bytes, starts, ends, fields }: RecordScanner,
  column: number,
  intern: (bytes: Uint8Array, start: number, end: number) => string,
): string {
  if (column < 0 || column >= fields) return '';
  let start = starts[column]!;
  let end = ends[column]!;
  while (start < end && bytes[start]! <= SPACE) start++;
  while (start < end && bytes[end - 1]! <= SPACE) end--;
  return intern(bytes, start, end);
}

/** The value of a field of one to nine digits, else -1. */
function wholeNumber({ bytes, starts, ends }: RecordScanner, column: number): number {
  const start = starts[column]!;
  const end = ends[column]!;
  if (end === start || end - start > 9) return -1;
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = bytes[i]! - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** An empty line, or only commas, as spreadsheets leave them behind the last row. */
function isBlank({ bytes, starts, ends, fields, delimiter }: RecordScanner): boolean {
  const last = Math.min(fields, starts.length) - 1;
  for (let i = starts[0]!; i < ends[last]!; i++) {
    if (bytes[i]! > SPACE && bytes[i] !== delimiter) return false;
  }
  return true;
}

/** A comma at the end of a line makes one empty cell too many and does no harm; a text there means a shifted row. */
function hasCellBeyond({ starts, ends, fields }: RecordScanner, width: number): boolean {
  return fields > width + 1 || ends[width]! > starts[width]!;
}
