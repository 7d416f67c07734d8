import { recordAudit } from '../../../platform/audit.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { getSurvey } from '../policy.ts';
import { notOfThisSurvey, surveyIsClosed } from '../problems.ts';
import { newDevice } from '../../../platform/links/new-device.ts';

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
    const { row, told } = newDevice(deps, actor, minutes);
    await tx
      .insertInto('survey_device')
      .values({ ...row, survey_id: surveyId })
      .execute();
    await recordAudit(tx, actor, {
      action: 'hand-over-device',
      subjectType: 'survey',
      subjectId: surveyId,
      detail: { deviceId: told.deviceId, minutes, place },
    });
    return told;
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
