import type { Actor } from '../../platform/auth/actor.ts';
import type { Tx } from '../../platform/db/database.ts';
import { notFound } from '../../platform/errors.ts';
import { mayRunClass } from '../people/index.ts';

/** A class that the actor may ask: one taught, one of the school led, or any (administrator). Others do not exist. */
export async function getClassToAsk(tx: Tx, actor: Actor, classId: string) {
  const found = await tx
    .selectFrom('class')
    .innerJoin('school', (join) =>
      join
        .onRef('school.district_id', '=', 'class.district_id')
        .onRef('school.school_id', '=', 'class.school_id'),
    )
    .select(['class.class_id', 'class.title', 'class.grades', 'school.name as school_name'])
    .where('class.district_id', '=', actor.districtId)
    .where('class.class_id', '=', classId)
    .where('class.active', '=', true)
    .where(mayRunClass(actor))
    .executeTakeFirst();
  if (found === undefined) throw notFound('class');
  return found;
}

/** A survey of such a class. */
export async function getSurvey(tx: Tx, actor: Actor, surveyId: string) {
  const found = await tx
    .selectFrom('survey')
    .innerJoin('class', (join) =>
      join
        .onRef('class.district_id', '=', 'survey.district_id')
        .onRef('class.class_id', '=', 'survey.class_id'),
    )
    .selectAll('survey')
    .select('class.title')
    .where('survey.district_id', '=', actor.districtId)
    .where('survey.survey_id', '=', surveyId)
    .where(mayRunClass(actor))
    .executeTakeFirst();
  if (found === undefined) throw notFound('survey');
  return found;
}
