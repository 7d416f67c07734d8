import { present, type RosterRow } from './roster-row.ts';
import type { Org, OrgType } from './roster.ts';

const TYPES: readonly OrgType[] = [
  'department',
  'school',
  'district',
  'local',
  'state',
  'national',
];

export function readOrg(row: RosterRow): Org {
  return {
    ...row.base,
    name: row.needed('name'),
    type: row.oneOf('type', TYPES, 'school'),
    ...present({
      identifier: row.text('identifier'),
      parentSourcedId: row.text('parentSourcedId'),
    }),
  };
}
