import { recordAudit } from '../../platform/audit.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { getSurvey } from './policy.ts';
import { surveyIsOpen } from './problems.ts';
import { findNewestSurvey } from './queries.ts';

/** Ends every device and link of a survey. Its answers stay. */
export function closeSurvey(deps: Deps, actor: Actor, surveyId: string): Promise<undefined> {
  return setClosure(deps, actor, surveyId, deps.now());
}

/** Takes a closing back; the links of the letters that were not revoked work again. */
export function reopenSurvey(deps: Deps, actor: Actor, surveyId: string): Promise<undefined> {
  return setClosure(deps, actor, surveyId, null);
}

function setClosure(
  deps: Deps,
  actor: Actor,
  surveyId: string,
  at: Date | null,
): Promise<undefined> {
  return inDistrict(deps.connection, actor, async (tx) => {
    const survey = await getSurvey(tx, actor, surveyId);
    const newest = await findNewestSurvey(tx, actor, {
      classId: survey.class_id,
      kind: survey.kind,
    });
    const another = newest?.survey_id !== surveyId && newest?.closed_at === null;
    if (at === null && another) throw surveyIsOpen();
    await tx
      .updateTable('survey')
      .set({ closed_at: at, closed_by: at === null ? null : actor.personId })
      .where('district_id', '=', actor.districtId)
      .where('survey_id', '=', surveyId)
      .execute();
    await recordAudit(tx, actor, {
      action: at === null ? 'reopen-survey' : 'close-survey',
      subjectType: 'survey',
      subjectId: surveyId,
    });
    return undefined;
  });
}
