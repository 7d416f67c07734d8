import type { References } from './references.ts';
import { present, type RosterRow } from './roster-row.ts';
import type { Demographic } from './roster.ts';

/** The birth date only: sex and race have no place in a plan, so they never enter the system. */
export function readDemographic(row: RosterRow, references: References): Demographic | undefined {
  const user = { kind: 'users', id: row.base.sourcedId } as const;
  if (references.state(user.kind, user.id) !== 'known') {
    row.report('row-dropped', { field: 'sourcedId', value: user.id }, { target: 'users.csv' });
    return undefined;
  }
  return { ...row.base, ...present({ birthDate: row.date('birthDate') }) };
}
