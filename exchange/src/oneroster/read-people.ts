import type { Issue } from '../issue.ts';
import { makeIssue } from '../issue-texts.ts';
import type { Bundle } from './bundle.ts';
import { rosterIssueTexts } from './issue-texts.ts';
import { type Placed, readRecords } from './read-records.ts';
import { readRoleRow, type RoleRow } from './read-role.ts';
import { joinUsers, readUser } from './read-user.ts';
import type { References } from './references.ts';
import { createRosterRow } from './roster-row.ts';
import type { Org, OrgType, RosterRole, RosterUser } from './roster.ts';

type TypeOf = (orgId: string) => OrgType | undefined;

/** The users with their roles: from users.csv (1.1) or roles.csv (1.2). */
export function readPeople(bundle: Bundle, orgs: readonly Org[]): readonly RosterUser[] {
  const { tables, modes, references, issues } = bundle;
  const types = new Map(orgs.map((org) => [org.sourcedId, org.type]));
  const typeOf: TypeOf = (orgId) => types.get(orgId);
  const roleRows = readRoleRows(bundle, typeOf);
  const context = {
    references,
    typeOf,
    onlyOrg: onlyOrg(orgs),
    roles: activeRoles(roleRows),
    rolesNeeded: modes.users === 'bulk',
  };
  const users = readRecords({
    file: 'users',
    table: tables.users,
    issues,
    read: (row) => readUser(row, context),
    join: joinUsers,
  });
  references.register('users', users.ids);
  checkRoleRows(roleRows, users.ids.kept, bundle);
  return checkUsers(users.placed, references, issues);
}

function onlyOrg(orgs: readonly Org[]): string | undefined {
  const active = orgs.filter((org) => org.active);
  const schools = active.filter((org) => org.type === 'school');
  const choice = schools.length > 0 ? schools : active;
  return choice.length === 1 ? choice[0]!.sourcedId : undefined;
}

function readRoleRows({ tables, references, issues }: Bundle, typeOf: TypeOf): RoleRow[] {
  const rows: RoleRow[] = [];
  for (const tableRow of tables.roles?.rows ?? []) {
    const row = createRosterRow('roles.csv', tableRow, issues);
    const role = readRoleRow(row, typeOf);
    const org = { kind: 'orgs', id: role.role.orgSourcedId } as const;
    const atOrg = references.keep(row, 'orgSourcedId', org) !== undefined;
    if (!row.failed() && (atOrg || !role.active)) rows.push(role);
  }
  return rows;
}

function activeRoles(rows: readonly RoleRow[]): ReadonlyMap<string, readonly RosterRole[]> {
  const roles = new Map<string, RosterRole[]>();
  for (const { userSourcedId, role, active } of rows) {
    if (!active) continue;
    const found = roles.get(userSourcedId);
    if (found === undefined) roles.set(userSourcedId, [role]);
    else found.push(role);
  }
  return roles;
}

/** Roles hang on their user's row: a role of nobody, and a delta that only ends a role, change nothing. */
function checkRoleRows(
  rows: readonly RoleRow[],
  users: ReadonlySet<string>,
  { issues }: Bundle,
): void {
  const listed = activeRoles(rows);
  for (const { userSourcedId: value, row, active } of rows) {
    const place = { file: 'roles.csv', row, field: 'userSourcedId', value };
    if (!users.has(value) && active)
      issues.push(makeIssue(rosterIssueTexts, 'row-dropped', place, { target: 'users.csv' }));
    if (!active && (!users.has(value) || !listed.has(value)))
      issues.push(makeIssue(rosterIssueTexts, 'role-removal-alone', place));
  }
}

function checkUsers(
  placed: readonly Placed<RosterUser>[],
  references: References,
  issues: Issue[],
): readonly RosterUser[] {
  const rowByUsername = new Map<string, number>();
  return placed.map(({ record, row }) => {
    const agentSourcedIds = record.agentSourcedIds.filter((value) => {
      const found = references.state('users', value);
      const place = { file: 'users.csv', row, field: 'agentSourcedIds', value };
      if (found === 'unknown')
        issues.push(
          makeIssue(rosterIssueTexts, 'reference-dropped', place, { target: 'users.csv' }),
        );
      return found === 'known';
    });
    const user = { ...record, agentSourcedIds };
    if (!user.active || user.username === undefined) return user;
    const first = rowByUsername.get(user.username.toLowerCase());
    if (first === undefined) {
      rowByUsername.set(user.username.toLowerCase(), row);
      return user;
    }
    const { username: value, ...unnamed } = user;
    const place = { file: 'users.csv', row, field: 'username', value };
    issues.push(makeIssue(rosterIssueTexts, 'username-shared', place, { first }));
    return unnamed;
  });
}
