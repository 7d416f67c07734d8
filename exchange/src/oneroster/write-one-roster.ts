import { cedsGrade } from '../ceds-grade.ts';
import { type Cell, writeCsv } from '../csv/index.ts';
import type { OneRosterVersion } from './reading.ts';
import { ROSTER_COLUMNS, ROSTER_FILES, type RosterFile, USER_COLUMNS_1_2 } from './roster-file.ts';
import { sourceRoleFor } from './source-role.ts';
import type { Enrollment, Roster, RosterRecord, RosterRole, RosterUser } from './roster.ts';
import { writeTextList } from './text-list.ts';

/**
 * The CSV files of a bulk bundle, by name, manifest included. Only what is active is written (that is what bulk
 * means), so enrolments of inactive classes or people are left out. 1.1 knows one role a person: the primary one is
 * written, at all orgs where the person has it. Languages go into `metadata.language`.
 */
export function writeOneRoster(
  roster: Roster,
  options: { readonly version: OneRosterVersion },
): ReadonlyMap<string, string> {
  const { version } = options;
  const rows = rowsByFile(activeOnly(roster), version);
  const present = ROSTER_FILES.filter((file) => (rows[file] ?? []).length > 0);
  const files = present.map((file) => {
    const columns = columnsOf(file, version);
    const cells = rows[file]!.map((row) => columns.map((column) => row[column]));
    return [`${file}.csv`, writeCsv({ columns, rows: cells })] as const;
  });
  return new Map([['manifest.csv', writeManifest(version, present)], ...files]);
}

type Row = Readonly<Record<string, Cell>>;
type Rows = Partial<Record<RosterFile, readonly Row[]>>;

const OTHER_FILES = [
  'categories',
  'classResources',
  'courseResources',
  'lineItems',
  'resources',
  'results',
];

const OTHER_FILES_1_2 = [
  'lineItemLearningObjectiveIds',
  'lineItemScoreScales',
  'resultLearningObjectiveIds',
  'resultScoreScales',
  'scoreScales',
  'userResources',
];

function writeManifest(version: OneRosterVersion, present: readonly RosterFile[]): string {
  const own = ROSTER_FILES.filter(
    (file) => version === '1.2' || (file !== 'roles' && file !== 'userProfiles'),
  );
  const others = version === '1.2' ? [...OTHER_FILES, ...OTHER_FILES_1_2] : OTHER_FILES;
  const rows: Cell[][] = [
    ['manifest.version', '1.0'],
    ['oneroster.version', version === '1.2' ? '1.2' : '1.1'],
    ...own.map((file) => [`file.${file}`, present.includes(file) ? 'bulk' : 'absent']),
    ...others.map((file) => [`file.${file}`, 'absent']),
    ['source.systemName', 'Everyplan'],
    ['source.systemCode', 'everyplan'],
  ];
  return writeCsv({ columns: ['propertyName', 'value'], rows });
}

function columnsOf(file: RosterFile, version: OneRosterVersion): readonly string[] {
  if (file !== 'users') return ROSTER_COLUMNS[file];
  return [...(version === '1.2' ? USER_COLUMNS_1_2 : ROSTER_COLUMNS.users), 'metadata.language'];
}

function activeOnly(roster: Roster): Roster {
  const classes = roster.classes.filter(isActive);
  const users = roster.users.filter(isActive);
  const classIds = new Set(classes.map((record) => record.sourcedId));
  const userIds = new Set(users.map((record) => record.sourcedId));
  const enrolled = (record: Enrollment): boolean =>
    record.active && classIds.has(record.classSourcedId) && userIds.has(record.userSourcedId);
  return {
    orgs: roster.orgs.filter(isActive),
    academicSessions: roster.academicSessions.filter(isActive),
    courses: roster.courses.filter(isActive),
    classes,
    users,
    enrollments: roster.enrollments.filter(enrolled),
    demographics: roster.demographics.filter(
      (record) => record.active && userIds.has(record.sourcedId),
    ),
    userProfiles: roster.userProfiles.filter(
      (record) => record.active && userIds.has(record.userSourcedId),
    ),
  };
}

function isActive(record: RosterRecord): boolean {
  return record.active;
}

function rowsByFile(roster: Roster, version: OneRosterVersion): Rows {
  const common: Rows = {
    orgs: roster.orgs.map(plainRow),
    academicSessions: roster.academicSessions.map(plainRow),
    courses: roster.courses.map(plainRow),
    classes: roster.classes.map(plainRow),
    users: roster.users.map((user) => userRow(user, version)),
    enrollments: roster.enrollments.map((enrollment) => ({
      ...plainRow(enrollment),
      role: sourceRoleFor(enrollment, version),
    })),
    demographics: roster.demographics.map(plainRow),
  };
  if (version === '1.1') return common;
  return {
    ...common,
    roles: roster.users.flatMap((user) => user.roles.map((role) => roleRow(user, role))),
    userProfiles: roster.userProfiles.map(plainRow),
  };
}

/** The record's own fields under their own names; lists as OneRoster writes them; no status, as bulk asks. */
function plainRow(record: RosterRecord): Row {
  const cells = Object.entries(record).map(([name, value]: [string, unknown]): [string, Cell] => {
    if (!Array.isArray(value)) return [name, value as Cell];
    return [name, writeTextList(name === 'grades' ? value.map(cedsGrade) : value)];
  });
  return Object.fromEntries(cells);
}

function userRow(user: RosterUser, version: OneRosterVersion): Row {
  const { roles, userIds, enabled, language, ...rest } = user;
  const primary = roles[0];
  const row: Row = {
    ...plainRow(rest),
    enabledUser: enabled,
    userIds: userIds.map(({ type, identifier }) => `{${type}:${identifier}}`).join(','),
    'metadata.language': language,
  };
  if (version === '1.2' || primary === undefined)
    return { ...row, primaryOrgSourcedId: primary?.orgSourcedId };
  const orgs = roles.filter(({ role }) => role === primary.role);
  return {
    ...row,
    role: sourceRoleFor(primary, version),
    orgSourcedIds: writeTextList(orgs.map(({ orgSourcedId }) => orgSourcedId)),
  };
}

function roleRow(user: RosterUser, role: RosterRole): Row {
  return {
    sourcedId: `${user.sourcedId}:${role.role}:${role.orgSourcedId}`,
    userSourcedId: user.sourcedId,
    roleType: role.primary ? 'primary' : 'secondary',
    role: sourceRoleFor(role, '1.2'),
    beginDate: role.beginDate,
    endDate: role.endDate,
    orgSourcedId: role.orgSourcedId,
  };
}
