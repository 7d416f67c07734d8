import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import { asSystem, inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { endedLink, unknownLink } from '../../../platform/links/problems.ts';
import type { Bearer } from '../../../platform/links/bearer-of.ts';
import { noteTry, refuseAfterTries } from '../../../platform/links/failed-links.ts';
import { hashSecret, readCode } from '../../../platform/links/secrets.ts';

export type Invitation = Awaited<ReturnType<typeof readInvitation>> & {};

/**
 * Does something for a family's link, if it still holds: not revoked, the survey open, its last day not past, and the guardian not kept
 * out since by a custody limit.
 */
export async function withLink<Result>(
  deps: Deps,
  bearer: Bearer,
  work: (tx: Tx, invitation: Invitation) => Promise<Result>,
): Promise<Result> {
  const { district_id: districtId, link_id: linkId } = await findLink(deps, bearer);
  return inDistrict(deps.connection, asSystem({ districtId }), async (tx) => {
    const invitation = await readInvitation(tx, districtId, linkId);
    if (invitation === undefined || isOver(invitation)) throw endedLink();
    return work(tx, invitation);
  });
}

async function findLink(deps: Deps, { secret, ip }: Bearer) {
  if (secret === '') throw unknownLink();
  const code = readCode(secret);
  // A code is short enough to be guessed by trying long enough; a token is not, so a school behind one address is not shut out by one guesser.
  if (code !== undefined) await refuseAfterTries(deps, ip);
  const { rows } = await sql<{ district_id: string; link_id: string }>`
    select * from find_family_link(${hashSecret(deps, code ?? secret)})`.execute(
    deps.connection.kysely,
  );
  const [found] = rows;
  if (found !== undefined) return found;
  await refuseAfterTries(deps, ip);
  await noteTry(deps, ip);
  throw unknownLink();
}

function isOver({ closed_at, closes_on, revoked_at, today }: Invitation): boolean {
  return closed_at !== null || revoked_at !== null || today > (closes_on ?? '');
}

function readInvitation(tx: Tx, districtId: string, linkId: string) {
  return tx
    .selectFrom('family_link as link')
    .innerJoin('family_invitation as invitation', (join) =>
      join
        .onRef('invitation.district_id', '=', 'link.district_id')
        .onRef('invitation.survey_id', '=', 'link.survey_id')
        .onRef('invitation.learner_id', '=', 'link.learner_id')
        .onRef('invitation.guardian_id', '=', 'link.guardian_id'),
    )
    .innerJoin('survey', (join) =>
      join
        .onRef('survey.district_id', '=', 'link.district_id')
        .onRef('survey.survey_id', '=', 'link.survey_id'),
    )
    .innerJoin('class', (join) =>
      join
        .onRef('class.district_id', '=', 'survey.district_id')
        .onRef('class.class_id', '=', 'survey.class_id'),
    )
    .innerJoin('school', (join) =>
      join
        .onRef('school.district_id', '=', 'class.district_id')
        .onRef('school.school_id', '=', 'class.school_id'),
    )
    .innerJoin('person as child', (join) =>
      join
        .onRef('child.district_id', '=', 'link.district_id')
        .onRef('child.person_id', '=', 'link.learner_id'),
    )
    .innerJoin('person as adult', (join) =>
      join
        .onRef('adult.district_id', '=', 'link.district_id')
        .onRef('adult.person_id', '=', 'link.guardian_id'),
    )
    .innerJoin('guardianship', (join) =>
      join
        .onRef('guardianship.district_id', '=', 'link.district_id')
        .onRef('guardianship.learner_id', '=', 'link.learner_id')
        .onRef('guardianship.guardian_id', '=', 'link.guardian_id'),
    )
    .innerJoin('district', 'district.district_id', 'link.district_id')
    .select([
      'link.district_id',
      'link.survey_id',
      'link.learner_id',
      'link.guardian_id',
      'invitation.invited_by',
      'invitation.answered_at',
      'invitation.revoked_at',
      'survey.opened_at',
      'survey.closed_at',
      'survey.closes_on',
      'school.name as school_name',
      'adult.language',
      sql<string>`coalesce(child.preferred_name, child.given_name)`.as('given_name'),
      sql<string>`(now() at time zone district.time_zone)::date::text`.as('today'),
    ])
    .where('link.district_id', '=', districtId)
    .where('link.link_id', '=', linkId)
    .where('child.active', '=', true)
    .where('adult.active', '=', true)
    .where('guardianship.active', '=', true)
    .where('guardianship.access', '<>', 'none')
    .executeTakeFirst();
}
