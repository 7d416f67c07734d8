import { personRole } from './person-role.ts';
import type { References } from './references.ts';
import { present, type RosterRow } from './roster-row.ts';
import type { Enrollment } from './roster.ts';

export function readEnrollment(row: RosterRow, references: References): Enrollment | undefined {
  const classSourcedId = row.needed('classSourcedId');
  const userSourcedId = row.needed('userSourcedId');
  const inClass = references.need(row, 'classSourcedId', { kind: 'classes', id: classSourcedId });
  const byUser = references.need(row, 'userSourcedId', { kind: 'users', id: userSourcedId });
  if (!inClass || !byUser) return undefined;
  const sourceRole = row.needed('role');
  const role = personRole(sourceRole, 'school');
  if (role === undefined && sourceRole !== '')
    row.report('role-unknown', { field: 'role', value: sourceRole });
  return {
    ...row.base,
    classSourcedId,
    userSourcedId,
    role: role ?? 'staff',
    sourceRole,
    primary: row.flag('primary', false),
    ...present({
      schoolSourcedId: references.keep(row, 'schoolSourcedId', {
        kind: 'orgs',
        id: row.text('schoolSourcedId'),
      }),
      ...readPeriod(row),
    }),
  };
}

function readPeriod(row: RosterRow) {
  const beginDate = row.date('beginDate');
  const endDate = row.date('endDate');
  if (beginDate !== undefined && endDate !== undefined && endDate < beginDate)
    row.report('dates-reversed', { field: 'endDate', value: endDate }, { begin: beginDate });
  return { beginDate, endDate };
}
