import { recordAudit } from '../../../platform/audit.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { notFound } from '../../../platform/errors.ts';
import { getSurvey } from '../policy.ts';
import type { Recipient } from './recipients.ts';

/** Ends all links of one guardian about one learner; a letter that waits does not go. */
export function revokeLinks(
  deps: Deps,
  actor: Actor,
  of: Recipient & { readonly surveyId: string },
): Promise<undefined> {
  return inDistrict(deps.connection, actor, async (tx) => {
    await getSurvey(tx, actor, of.surveyId);
    const revoked = await tx
      .updateTable('family_invitation')
      .set({ revoked_at: deps.now() })
      .where('district_id', '=', actor.districtId)
      .where('survey_id', '=', of.surveyId)
      .where('learner_id', '=', of.learnerId)
      .where('guardian_id', '=', of.guardianId)
      .returning('survey_id')
      .executeTakeFirst();
    if (revoked === undefined) throw notFound('letter');
    await tx
      .deleteFrom('family_link')
      .where('district_id', '=', actor.districtId)
      .where('survey_id', '=', of.surveyId)
      .where('learner_id', '=', of.learnerId)
      .where('guardian_id', '=', of.guardianId)
      .execute();
    await recordAudit(tx, actor, {
      action: 'revoke-family-links',
      subjectType: 'learner',
      subjectId: of.learnerId,
      detail: { surveyId: of.surveyId, guardianId: of.guardianId },
    });
    return undefined;
  });
}
