import { languageTag } from '../language-tag.ts';
import { readUserRoles } from './read-role.ts';
import type { References } from './references.ts';
import { LANGUAGE_COLUMNS } from './roster-file.ts';
import { present, type RosterRow } from './roster-row.ts';
import type { OrgType, RosterRole, RosterUser, UserId } from './roster.ts';

export type UserContext = {
  readonly references: References;
  readonly typeOf: (orgId: string) => OrgType | undefined;
  /** The school of a bundle with one school, or its only org. */
  readonly onlyOrg: string | undefined;
  /** From roles.csv, by user. */
  readonly roles: ReadonlyMap<string, readonly RosterRole[]>;
  /** In a delta the roles may simply not have changed. */
  readonly rolesNeeded: boolean;
};

export function readUser(row: RosterRow, context: UserContext): RosterUser {
  const [givenName, familyName] = readName(row);
  return {
    ...row.base,
    enabled: row.flag('enabledUser', true),
    givenName,
    familyName,
    userIds: readUserIds(row),
    grades: row.grades(),
    roles: readRoles(row, context),
    agentSourcedIds: row.list('agentSourcedIds'),
    ...present({
      middleName: row.text('middleName'),
      preferredGivenName: row.text('preferredGivenName'),
      preferredMiddleName: row.text('preferredMiddleName'),
      preferredFamilyName: row.text('preferredFamilyName'),
      pronouns: row.text('pronouns'),
      username: readUsername(row),
      email: readEmail(row),
      identifier: row.text('identifier'),
      language: readLanguage(row),
    }),
  };
}

/** Two rows of one person that differ in their roles only, as 1.1 exports write somebody with two roles. */
export function joinUsers(first: RosterUser, second: RosterUser): RosterUser | undefined {
  if (withoutRoles(first) !== withoutRoles(second)) return undefined;
  return { ...first, roles: onePrimary([...first.roles, ...second.roles]) };
}

function withoutRoles(user: RosterUser): string {
  return JSON.stringify({ ...user, roles: [], modifiedAt: undefined });
}

function readName(row: RosterRow): readonly [string, string] {
  const givenName = row.text('givenName');
  const familyName = row.text('familyName');
  if (givenName === '' && familyName === '') row.report('name-missing', { field: 'familyName' });
  else if (givenName === '') row.report('name-part-missing', { field: 'givenName' });
  else if (familyName === '') row.report('name-part-missing', { field: 'familyName' });
  return [givenName, familyName];
}

function readUsername(row: RosterRow): string {
  const value = row.text('username');
  if (/\s/.test(value)) row.report('username-has-spaces', { field: 'username', value });
  return value;
}

function readEmail(row: RosterRow): string | undefined {
  const value = row.text('email');
  if (value === '' || /^[^\s@,;]+@[^\s@,;]+$/.test(value)) return value;
  row.report('email-unreadable', { field: 'email', value });
  return undefined;
}

function readLanguage(row: RosterRow): string | undefined {
  const field = LANGUAGE_COLUMNS.find((column) => row.text(column) !== '');
  if (field === undefined) return undefined;
  const value = row.text(field);
  const language = languageTag(value);
  if (language === undefined) row.report('language-unknown', { field, value });
  return language;
}

function readUserIds(row: RosterRow): UserId[] {
  const value = row.text('userIds');
  const found = [...value.matchAll(/\{([^:{}]*):([^{}]*)\}/g)];
  if (value !== '' && found.length === 0)
    row.report('user-id-unreadable', { field: 'userIds', value }, { example: '{Type:Id}' });
  return found.map(([, type, identifier]) => ({
    type: type!.trim(),
    identifier: identifier!.trim(),
  }));
}

function readRoles(row: RosterRow, context: UserContext): readonly RosterRole[] {
  const { references } = context;
  const listed = context.roles.get(row.base.sourcedId);
  const found = listed ?? (row.text('role') === '' ? [] : rolesOfRow(row, context));
  const field = listed === undefined ? 'orgSourcedIds' : 'orgSourcedId';
  const roles = found.filter(({ orgSourcedId }) => {
    // Roles of roles.csv have been checked with their own row.
    if (listed !== undefined) return true;
    return references.keep(row, field, { kind: 'orgs', id: orgSourcedId }) !== undefined;
  });
  if (roles.length === 0 && row.base.active && context.rolesNeeded) {
    const value = `${row.text('givenName')} ${row.text('familyName')}`.trim();
    row.report('role-missing', { field: 'role', value });
  }
  return onePrimary(roles, row.text('primaryOrgSourcedId'));
}

function rolesOfRow(row: RosterRow, { onlyOrg, typeOf }: UserContext): RosterRole[] {
  const orgIds = row.list('orgSourcedIds');
  if (orgIds.length > 0 || onlyOrg === undefined) return readUserRoles(row, orgIds, typeOf);
  row.report('school-assumed', { field: 'orgSourcedIds', value: onlyOrg });
  return readUserRoles(row, [onlyOrg], typeOf);
}

/** The roles with exactly one primary, first: the one marked so, else the one at the primary org, else the first. */
function onePrimary(roles: readonly RosterRole[], primaryOrg = ''): RosterRole[] {
  const marked = roles.findIndex((role) => role.primary);
  const atOrg = roles.findIndex((role) => role.orgSourcedId === primaryOrg);
  const chosen = [marked, atOrg, 0].find((index) => index >= 0)!;
  const ordered = roles.toSpliced(chosen, 1);
  const first = roles[chosen];
  const others = ordered.filter((role) => !isSame(role, first));
  return first === undefined
    ? []
    : [{ ...first, primary: true }, ...others.map((role) => ({ ...role, primary: false }))];
}

function isSame(one: RosterRole, other: RosterRole | undefined): boolean {
  return one.orgSourcedId === other?.orgSourcedId && one.role === other.role;
}
