import type { Table } from '../csv/index.ts';
import type { Issue } from '../issue.ts';
import { makeIssue } from '../issue-texts.ts';
import { rosterIssueTexts } from './issue-texts.ts';
import {
  LANGUAGE_COLUMNS,
  ROSTER_COLUMNS,
  type RosterFile,
  USER_COLUMNS_1_2,
} from './roster-file.ts';

/** Without these columns a file says nothing; said once for the file instead of once for each row. */
const NEEDED: Readonly<Record<RosterFile, readonly string[]>> = {
  orgs: ['sourcedId', 'name'],
  academicSessions: ['sourcedId', 'title', 'startDate', 'endDate'],
  courses: ['sourcedId', 'title'],
  classes: ['sourcedId', 'title'],
  users: ['sourcedId', 'givenName', 'familyName'],
  enrollments: ['sourcedId', 'classSourcedId', 'userSourcedId', 'role'],
  demographics: ['sourcedId'],
  roles: ['sourcedId', 'userSourcedId', 'role', 'orgSourcedId'],
  userProfiles: ['sourcedId', 'userSourcedId'],
};

/** Whether a file's rows can be read. Warns once of each unknown column, and of passwords. */
export function checkFile(file: RosterFile, table: Table | undefined, issues: Issue[]): boolean {
  if (table === undefined || table.rows.length === 0) return false;
  const name = `${file}.csv`;
  const missing = NEEDED[file].filter((column) => !table.has(column));
  for (const field of missing)
    issues.push(makeIssue(rosterIssueTexts, 'column-missing', { file: name, field }));

  const known = new Set(knownColumns(file).map((column) => column.toLowerCase()));
  for (const field of new Set(table.columns)) {
    if (field !== '' && !known.has(field.toLowerCase()))
      issues.push(makeIssue(rosterIssueTexts, 'column-unknown', { file: name, field }));
  }
  if (table.rows.some(({ get }) => get('password') !== ''))
    issues.push(
      makeIssue(rosterIssueTexts, 'password-not-read', { file: name, field: 'password' }),
    );
  return missing.length === 0;
}

function knownColumns(file: RosterFile): readonly string[] {
  if (file !== 'users') return ROSTER_COLUMNS[file];
  return [...ROSTER_COLUMNS.users, ...USER_COLUMNS_1_2, ...LANGUAGE_COLUMNS];
}
