import type { Tx } from '../../../platform/db/database.ts';
import { mentorOf } from '../../people/index.ts';
import type { Invitation } from './with-link.ts';

/** Who reads what a family keeps to those who need to know: the mentor, and whoever wrote the letter. */
export async function readersOf(tx: Tx, invitation: Invitation) {
  const { district_id: districtId, learner_id: learnerId, invited_by: senderId } = invitation;
  const mentor = await mentorOf(tx, districtId, learnerId);
  const sender = await tx
    .selectFrom('person')
    .select(['person_id', 'given_name', 'family_name'])
    .where('district_id', '=', districtId)
    .where('person_id', '=', senderId)
    .executeTakeFirstOrThrow();
  const names = new Map([
    [sender.person_id, `${sender.given_name} ${sender.family_name}`],
    ...(mentor === undefined
      ? []
      : [[mentor.personId, `${mentor.givenName} ${mentor.familyName}`] as const]),
  ]);
  return { ids: [...names.keys()], names: [...names.values()] };
}
