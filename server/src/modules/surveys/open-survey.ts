import type { GradeBand } from '@everyplan/contract';
import { recordAudit } from '../../platform/audit.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { newId } from '../../platform/id.ts';
import { readToday } from '../people/index.ts';
import { getClassToAsk } from './policy.ts';
import { lastDayIsPast, surveyIsOpen } from './problems.ts';
import { findNewestSurvey } from './queries.ts';

type Opening =
  | { readonly kind: 'learners'; readonly band: GradeBand }
  | { readonly kind: 'families'; readonly closesOn: string };

const longestDays = 90;

/** Opens a class's survey. One of a kind at a time, so that answers do not scatter. */
export function openSurvey(deps: Deps, actor: Actor, classId: string, opening: Opening) {
  return inDistrict(deps.connection, actor, async (tx) => {
    await getClassToAsk(tx, actor, classId);
    const before = await findNewestSurvey(tx, actor, { classId, kind: opening.kind });
    if (before !== undefined && before.closed_at === null) throw surveyIsOpen();
    if (opening.kind === 'families') {
      const { today } = await readToday(tx, actor, deps.now());
      checkLastDay(opening.closesOn, today);
    }
    const surveyId = newId();
    await tx
      .insertInto('survey')
      .values({
        district_id: actor.districtId,
        survey_id: surveyId,
        class_id: classId,
        kind: opening.kind,
        band: opening.kind === 'learners' ? opening.band : null,
        closes_on: opening.kind === 'families' ? opening.closesOn : null,
        opened_by: actor.personId,
        opened_at: deps.now(),
      })
      .execute();
    await recordAudit(tx, actor, {
      action: 'open-survey',
      subjectType: 'class',
      subjectId: classId,
      detail: { surveyId, ...opening },
    });
    return { surveyId };
  });
}

function checkLastDay(day: string, today: string): void {
  const days = (Date.parse(day) - Date.parse(today)) / 86_400_000;
  if (days < 0 || days > longestDays) throw lastDayIsPast();
}
