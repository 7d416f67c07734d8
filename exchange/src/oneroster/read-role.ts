import { personRole } from './person-role.ts';
import { present, type RosterRow } from './roster-row.ts';
import type { OrgType, RosterRole } from './roster.ts';

export type RoleRow = {
  readonly userSourcedId: string;
  readonly row: number;
  readonly active: boolean;
  readonly role: RosterRole;
};

/** The roles of users.csv in 1.1: one role at each of the user's orgs, the first org being the primary one. */
export function readUserRoles(
  row: RosterRow,
  orgIds: readonly string[],
  typeOf: (orgId: string) => OrgType | undefined,
): RosterRole[] {
  const sourceRole = row.needed('role');
  const unknown = sourceRole !== '' && personRole(sourceRole, undefined) === undefined;
  if (unknown) row.report('role-unknown', { field: 'role', value: sourceRole });
  return orgIds.map((orgSourcedId, index) => ({
    role: personRole(sourceRole, typeOf(orgSourcedId)) ?? 'staff',
    orgSourcedId,
    primary: index === 0,
    sourceRole,
  }));
}

/** A row of roles.csv (1.2). */
export function readRoleRow(
  row: RosterRow,
  typeOf: (orgId: string) => OrgType | undefined,
): RoleRow {
  const sourceRole = row.needed('role');
  const orgSourcedId = row.needed('orgSourcedId');
  const role = personRole(sourceRole, typeOf(orgSourcedId));
  if (role === undefined && sourceRole !== '')
    row.report('role-unknown', { field: 'role', value: sourceRole });
  return {
    userSourcedId: row.needed('userSourcedId'),
    row: row.row,
    active: row.base.active,
    role: {
      role: role ?? 'staff',
      orgSourcedId,
      primary: row.text('roleType').toLowerCase() === 'primary',
      sourceRole,
      ...present({ beginDate: row.date('beginDate'), endDate: row.date('endDate') }),
    },
  };
}
