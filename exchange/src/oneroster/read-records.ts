import type { Table } from '../csv/index.ts';
import type { Issue } from '../issue.ts';
import { makeIssue } from '../issue-texts.ts';
import { rosterIssueTexts } from './issue-texts.ts';
import type { Registered } from './references.ts';
import type { RosterFile } from './roster-file.ts';
import { createRosterRow, type RosterRow } from './roster-row.ts';
import type { RosterRecord } from './roster.ts';

export type Placed<T> = { readonly record: T; readonly row: number };

export type Records<T> = { readonly placed: readonly Placed<T>[]; readonly ids: Registered };

export type RecordReader<T> = {
  readonly file: RosterFile;
  readonly table: Table | undefined;
  readonly issues: Issue[];
  /** Undefined: the row goes quietly, because what it refers to was left out with an error. */
  readonly read: (row: RosterRow) => T | undefined;
  /** What two different rows of one sourcedId are together, if that can be said. */
  readonly join?: (first: T, second: T) => T | undefined;
};

/** A file's records. Rows with an error, and repeated ones, are left out. */
export function readRecords<T extends RosterRecord>(reader: RecordReader<T>): Records<T> {
  const placed = new Map<string, Placed<T>>();
  const failed = new Set<string>();
  for (const tableRow of reader.table?.rows ?? []) {
    const row = createRosterRow(`${reader.file}.csv`, tableRow, reader.issues);
    const record = reader.read(row);
    const id = row.base.sourcedId;
    const first = placed.get(id);
    if (row.failed() || record === undefined) failed.add(id);
    else if (first === undefined) placed.set(id, { record, row: row.row });
    else placed.set(id, { ...first, record: repeated(first, { record, row: row.row }, reader) });
  }
  return {
    placed: [...placed.values()],
    ids: { kept: new Set(placed.keys()), failed },
  };
}

function repeated<T extends RosterRecord>(
  first: Placed<T>,
  second: Placed<T>,
  { file, issues, join }: RecordReader<T>,
): T {
  const value = second.record.sourcedId;
  const report = (code: 'row-repeated' | 'roles-joined' | 'id-repeated'): void => {
    const place = { file: `${file}.csv`, row: second.row, field: 'sourcedId', value };
    issues.push(makeIssue(rosterIssueTexts, code, place, { first: first.row }));
  };
  if (JSON.stringify(first.record) === JSON.stringify(second.record)) {
    report('row-repeated');
    return first.record;
  }
  const joined = join?.(first.record, second.record);
  report(joined === undefined ? 'id-repeated' : 'roles-joined');
  return joined ?? first.record;
}
