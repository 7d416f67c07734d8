import type { Tx } from '../../platform/db/database.ts';
import type { Scope } from '../../platform/db/scope.ts';

/** The learners of a class, as a teacher lists them. */
export async function listClassLearners(tx: Tx, { districtId }: Scope, classId: string) {
  const rows = await tx
    .selectFrom('enrolment')
    .innerJoin('person', (join) =>
      join
        .onRef('person.district_id', '=', 'enrolment.district_id')
        .onRef('person.person_id', '=', 'enrolment.person_id'),
    )
    .select([
      'person.person_id as learner_id',
      'person.given_name',
      'person.preferred_name',
      'person.family_name',
      'person.language',
    ])
    .distinct()
    .where('enrolment.district_id', '=', districtId)
    .where('enrolment.class_id', '=', classId)
    .where('enrolment.role', '=', 'learner')
    .where('enrolment.active', '=', true)
    .where('person.active', '=', true)
    .orderBy('person.family_name')
    .orderBy('person.given_name')
    .orderBy('person.person_id')
    .execute();
  return rows.map(({ preferred_name, ...row }) => ({
    ...row,
    given_name: preferred_name ?? row.given_name,
    language: asLanguage(row.language),
  }));
}

/** The newest survey of a kind that a class was asked. */
export function findNewestSurvey(
  tx: Tx,
  { districtId }: Scope,
  of: { readonly classId: string; readonly kind: 'learners' | 'families' },
) {
  return tx
    .selectFrom('survey')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('class_id', '=', of.classId)
    .where('kind', '=', of.kind)
    .orderBy('opened_at', 'desc')
    .orderBy('survey_id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

export function listAnswers(tx: Tx, { districtId }: Scope, surveyId: string) {
  return tx
    .selectFrom('survey_answer')
    .select(['learner_id', 'question_id', 'option_ids', 'words'])
    .where('district_id', '=', districtId)
    .where('survey_id', '=', surveyId)
    .execute();
}

export function asLanguage(tag: string): 'en' | 'es' {
  return tag.startsWith('es') ? 'es' : 'en';
}
