import type { References } from './references.ts';
import { present, type RosterRow } from './roster-row.ts';
import type { UserProfile } from './roster.ts';

export function readUserProfile(row: RosterRow, references: References): UserProfile | undefined {
  const userSourcedId = row.needed('userSourcedId');
  if (references.state('users', userSourcedId) !== 'known') {
    const place = { field: 'userSourcedId', value: userSourcedId };
    row.report('row-dropped', place, { target: 'users.csv' });
    return undefined;
  }
  return {
    ...row.base,
    userSourcedId,
    profileType: row.text('profileType'),
    vendorId: row.text('vendorId'),
    credentialType: row.text('credentialType'),
    username: row.text('username'),
    ...present({
      applicationId: row.text('applicationId'),
      description: row.text('description'),
    }),
  };
}
