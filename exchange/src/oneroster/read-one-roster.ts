import { readTable, type Table } from '../csv/index.ts';
import type { Issue } from '../issue.ts';
import { makeIssue } from '../issue-texts.ts';
import type { Bundle, FileModes, Tables } from './bundle.ts';
import { checkFile } from './check-file.ts';
import { rosterIssueTexts } from './issue-texts.ts';
import { readManifest } from './manifest.ts';
import { readAcademicSession } from './read-academic-session.ts';
import { readClass } from './read-class.ts';
import { readCourse } from './read-course.ts';
import { readDemographic } from './read-demographic.ts';
import { readEnrollment } from './read-enrollment.ts';
import { readOrg } from './read-org.ts';
import { readPeople } from './read-people.ts';
import { readRecords, type Records } from './read-records.ts';
import { readUserProfile } from './read-user-profile.ts';
import type { OneRosterReading, ReadOneRosterOptions } from './reading.ts';
import { checkParents, createReferences } from './references.ts';
import { ROSTER_FILES } from './roster-file.ts';
import type { RosterRow } from './roster-row.ts';
import type { Org, Roster, RosterKind, RosterRecord } from './roster.ts';

/**
 * A OneRoster bundle of either version, from the bytes of its CSV files by name (folders before the name are
 * ignored). Rows with an error are left out of the roster, together with the rows that cannot be without them; what
 * a person would still understand is kept with a warning. Never throws for what the files say.
 * Source: IMS OneRoster CSV binding 1.1 and 1.2.
 */
export function readOneRoster(
  files: ReadonlyMap<string, Uint8Array>,
  options: ReadOneRosterOptions = {},
): OneRosterReading {
  const issues: Issue[] = [];
  const { manifest, tables } = readTables(files, issues);
  if (Object.keys(tables).length === 0)
    issues.push(makeIssue(rosterIssueTexts, 'bundle-empty', { file: 'manifest.csv' }));
  const { version, modes, ...found } = readManifest(manifest, tables);
  issues.push(...found.issues);
  const complete = ROSTER_FILES.filter((file) => checkFile(file, tables[file], issues));
  const readable: Tables = Object.fromEntries(
    complete.filter((file) => modes[file] !== 'absent').map((file) => [file, tables[file]]),
  );
  const read: FileModes = Object.fromEntries(
    ROSTER_FILES.map((file) => [file, readable[file] === undefined ? 'absent' : modes[file]]),
  ) as FileModes;
  const references = createReferences(read, options.known);
  const roster = readRoster({ tables: readable, modes: read, references, issues });
  const { roles: _, ...kinds } = read;
  return { version, modes: kinds, roster, leftOut: references.leftOut(), issues };
}

function readTables(files: ReadonlyMap<string, Uint8Array>, issues: Issue[]) {
  const tables: Tables = {};
  let manifest: Table | undefined;
  for (const [path, bytes] of files) {
    const name = path.split(/[/\\]/).pop()!.toLowerCase();
    const file = ROSTER_FILES.find((file) => `${file.toLowerCase()}.csv` === name);
    if (file === undefined && name !== 'manifest.csv') continue;
    const table = readTable(bytes, { file: file === undefined ? 'manifest.csv' : `${file}.csv` });
    // An empty file is judged with the manifest, which may say that it is absent.
    issues.push(...table.issues.filter((issue) => issue.code !== 'file-empty'));
    if (file === undefined) manifest = table;
    else tables[file] = table;
  }
  return { manifest, tables };
}

function readRoster(bundle: Bundle): Roster {
  const { references, issues } = bundle;
  const orgs = checkParents(readKind(bundle, 'orgs', readOrg).placed, {
    kind: 'orgs',
    references,
    issues,
  });
  const sessions = readKind(bundle, 'academicSessions', readAcademicSession).placed;
  const academicSessions = checkParents(sessions, {
    kind: 'academicSessions',
    references,
    issues,
  });
  const courses = readKind(bundle, 'courses', (row) => readCourse(row, references));
  const onlySchool = soleSchool(orgs);
  const classes = readKind(bundle, 'classes', (row) => readClass(row, { references, onlySchool }));
  const users = readPeople(bundle, orgs);
  const enrollments = readKind(bundle, 'enrollments', (row) => readEnrollment(row, references));
  const demographics = readKind(bundle, 'demographics', (row) => readDemographic(row, references));
  const profiles = readKind(bundle, 'userProfiles', (row) => readUserProfile(row, references));
  return {
    orgs,
    academicSessions,
    courses: plain(courses),
    classes: plain(classes),
    users,
    enrollments: plain(enrollments),
    demographics: plain(demographics),
    userProfiles: plain(profiles),
  };
}

function readKind<T extends RosterRecord>(
  { tables, references, issues }: Bundle,
  file: RosterKind,
  read: (row: RosterRow) => T | undefined,
): Records<T> {
  const records = readRecords({ file, table: tables[file], issues, read });
  references.register(file, records.ids);
  return records;
}

function plain<T>(records: Records<T>): readonly T[] {
  return records.placed.map(({ record }) => record);
}

function soleSchool(orgs: readonly Org[]): string | undefined {
  const schools = orgs.filter((org) => org.type === 'school' && org.active);
  return schools.length === 1 ? schools[0]!.sourcedId : undefined;
}
