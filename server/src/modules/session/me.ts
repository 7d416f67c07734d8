import type { Actor } from '../../platform/auth/actor.ts';
import type { Tx } from '../../platform/db/database.ts';
import { listFamily } from '../people/index.ts';

export async function presentMe(tx: Tx, actor: Actor) {
  const children =
    actor.signedInBy === 'card'
      ? []
      : await listFamily(tx, actor.districtId, { guardianId: actor.personId });
  return {
    personId: actor.personId,
    givenName: actor.givenName,
    familyName: actor.familyName,
    language: actor.language,
    signedInBy: actor.signedInBy,
    district: actor.district,
    roles: actor.roles.map((role) => ({ ...role })),
    children: children.map((row) => ({
      learnerId: row.person_id,
      givenName: row.given_name,
      familyName: row.family_name,
    })),
  };
}
