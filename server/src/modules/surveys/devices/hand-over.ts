import { recordAudit } from '../../../platform/audit.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { newId } from '../../../platform/id.ts';
import { getSurvey } from '../policy.ts';
import { notOfThisSurvey, surveyIsClosed } from '../problems.ts';
import { hashSecret, newToken } from '../../../platform/links/secrets.ts';

interface HandOver {
  readonly surveyId: string;
  readonly minutes: number;
  readonly place: 'here' | 'elsewhere';
}

/** Makes a link that does one class's survey until it expires. The token is told once and kept as a hash. */
export function handOver(deps: Deps, actor: Actor, { surveyId, minutes, place }: HandOver) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const survey = await getSurvey(tx, actor, surveyId);
    if (survey.kind !== 'learners') throw notOfThisSurvey();
    if (survey.closed_at !== null) throw surveyIsClosed();
    const [deviceId, token] = [newId(), newToken()];
    const expiresAt = new Date(deps.now().getTime() + minutes * 60_000);
    await tx
      .insertInto('survey_device')
      .values({
        district_id: actor.districtId,
        device_id: deviceId,
        survey_id: surveyId,
        token_hash: hashSecret(deps, token),
        handed_by: actor.personId,
        handed_at: deps.now(),
        expires_at: expiresAt,
      })
      .execute();
    await recordAudit(tx, actor, {
      action: 'hand-over-device',
      subjectType: 'survey',
      subjectId: surveyId,
      detail: { deviceId, minutes, place },
    });
    return { deviceId, token, expiresAt: expiresAt.toISOString() };
  });
}

/** Ends all devices of a survey at once. */
export function endDevices(deps: Deps, actor: Actor, surveyId: string): Promise<undefined> {
  return inDistrict(deps.connection, actor, async (tx) => {
    await getSurvey(tx, actor, surveyId);
    await tx
      .updateTable('survey_device')
      .set({ revoked_at: deps.now() })
      .where('district_id', '=', actor.districtId)
      .where('survey_id', '=', surveyId)
      .where('revoked_at', 'is', null)
      .execute();
    await recordAudit(tx, actor, {
      action: 'end-devices',
      subjectType: 'survey',
      subjectId: surveyId,
    });
    return undefined;
  });
}
