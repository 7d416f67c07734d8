import type { TableRow } from '../csv/index.ts';
import { normaliseGrade } from '../grade.ts';
import type { Issue } from '../issue.ts';
import { makeIssue } from '../issue-texts.ts';
import { readCalendarDate } from './calendar-date.ts';
import { type RosterIssueCode, rosterIssueTexts } from './issue-texts.ts';
import type { RosterRecord } from './roster.ts';
import { readTextList } from './text-list.ts';

/** Reads one row's cells and collects what is wrong with them. */
export type RosterRow = {
  readonly row: number;
  readonly base: RosterRecord;
  /** Whether an error was found: the row is then left out. */
  readonly failed: () => boolean;
  readonly text: (field: string) => string;
  /** An error where the cell is empty. */
  readonly needed: (field: string) => string;
  readonly list: (field: string) => readonly string[];
  readonly grades: () => readonly string[];
  readonly date: (field: string) => string | undefined;
  readonly neededDate: (field: string) => string;
  /** One of `words`, whatever its case; `assumed` with a warning where it is another or empty. */
  readonly oneOf: <T extends string>(field: string, words: readonly T[], assumed: T) => T;
  readonly flag: (field: string, assumed: boolean) => boolean;
  readonly report: (
    code: RosterIssueCode,
    place?: { readonly field?: string; readonly value?: string },
    more?: Readonly<Record<string, string | number>>,
  ) => void;
};

export function createRosterRow(file: string, { row, get }: TableRow, issues: Issue[]): RosterRow {
  const status = get('status').toLowerCase();
  const active = status !== 'tobedeleted' && status !== 'inactive';
  let failed = false;

  const report: RosterRow['report'] = (code, place = {}, more = {}) => {
    // A row that deletes needs nothing but its sourcedId.
    if (!active && code !== 'value-missing') return;
    const issue = makeIssue(rosterIssueTexts, code, { file, row, ...place }, more);
    if (issue.severity === 'error') failed = true;
    issues.push(issue);
  };
  const needed = (field: string): string => {
    const value = get(field);
    if (value === '' && (active || field === 'sourcedId')) report('value-missing', { field });
    return value;
  };
  const readDate = (field: string, broken: 'date-unreadable' | 'date-dropped') => {
    const value = get(field);
    if (value === '') return undefined;
    const read = readCalendarDate(value);
    if (read === undefined) report(broken, { field, value });
    else if (!read.certain) report('date-read-as', { field, value }, { assumed: read.date });
    return read?.date;
  };

  if (status !== '' && active && status !== 'active') report('status-unknown', { value: status });
  const modifiedAt = get('dateLastModified');
  return {
    row,
    base: {
      sourcedId: needed('sourcedId'),
      active,
      ...(modifiedAt === '' ? {} : { modifiedAt }),
    },
    failed: () => failed,
    text: get,
    needed,
    list: (field) => readTextList(get(field)),
    grades: () => readGrades(get('grades'), report),
    date: (field) => readDate(field, 'date-dropped'),
    neededDate: (field) =>
      (needed(field) === '' ? undefined : readDate(field, 'date-unreadable')) ?? '',
    oneOf: (field, words, assumed) => {
      const value = get(field);
      const word = words.find((word) => word.toLowerCase() === value.toLowerCase());
      if (word !== undefined) return word;
      report(value === '' ? 'value-assumed' : 'value-unknown', { field, value }, { assumed });
      return assumed;
    },
    flag: (field, assumed) => {
      const value = get(field).toLowerCase();
      if (value === '') return assumed;
      if (['true', '1', 'yes', 'y', 't'].includes(value)) return true;
      if (!['false', '0', 'no', 'n', 'f'].includes(value))
        report('value-unknown', { field, value }, { assumed: String(assumed) });
      return ['false', '0', 'no', 'n', 'f'].includes(value) ? false : assumed;
    },
    report,
  };
}

function readGrades(text: string, report: RosterRow['report']): readonly string[] {
  const grades = readTextList(text).map((value) => {
    const grade = normaliseGrade(value);
    if (grade === undefined) report('grade-unknown', { field: 'grades', value });
    return grade ?? value;
  });
  return [...new Set(grades)];
}

/** A record without its empty texts, so that absent means absent. */
export function present<K extends string>(
  values: Readonly<Record<K, string | undefined>>,
): { readonly [F in K]?: string } {
  const kept = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(kept) as { readonly [F in K]?: string };
}
