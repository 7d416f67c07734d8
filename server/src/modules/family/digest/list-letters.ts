import { sql } from 'kysely';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { notFound } from '../../../platform/errors.ts';
import { maySeeClass, maySeeLearner } from '../../people/index.ts';
import { readFamilyWeeks } from '../news/read-family-weeks.ts';
import { weekOf } from '../news/week-of.ts';

interface LetterRow {
  readonly learner_id: string;
  readonly to_name: string | null;
  readonly language: string;
  readonly why: 'letters-only' | 'no-address' | 'no-guardian';
}

/**
 * The letters of a class: one for each guardian whom no mail reaches, in that guardian's language, and one for a learner of whom the roster
 * names no guardian. Whoever is under a custody limit gets none, and nobody gets one in their place.
 */
export async function listLetters(
  tx: Tx,
  actor: Actor,
  { classId, now }: { readonly classId: string; readonly now: Date },
) {
  const room = await tx
    .selectFrom('class')
    .innerJoin('school', (join) =>
      join
        .onRef('school.district_id', '=', 'class.district_id')
        .onRef('school.school_id', '=', 'class.school_id'),
    )
    .select(['class.title', 'school.name'])
    .where('class.district_id', '=', actor.districtId)
    .where('class.class_id', '=', classId)
    .where(maySeeClass(actor))
    .executeTakeFirst();
  if (room === undefined) throw notFound('class');
  const rows = await listAddressees(tx, actor, classId);
  const week = await weekOf(tx, actor, now);
  const weeks = {
    en: await readFamilyWeeks(tx, actor, { ...week, language: 'en', learnerIds: idsIn('en') }),
    es: await readFamilyWeeks(tx, actor, { ...week, language: 'es', learnerIds: idsIn('es') }),
  };
  return {
    title: room.title,
    schoolName: room.name,
    letters: rows.flatMap((row) => {
      const language = languageOf(row);
      const child = weeks[language].get(row.learner_id);
      return child === undefined ? [] : [{ ...child, toName: row.to_name, language, why: row.why }];
    }),
  };

  function idsIn(language: 'en' | 'es'): readonly string[] {
    return rows.filter((row) => languageOf(row) === language).map((row) => row.learner_id);
  }
}

function languageOf({ language }: LetterRow): 'en' | 'es' {
  return language.startsWith('es') ? 'es' : 'en';
}

async function listAddressees(tx: Tx, actor: Actor, classId: string): Promise<LetterRow[]> {
  const { rows } = await sql<LetterRow>`
    select learner_id, to_name, language, why from (
      select p.person_id as learner_id, p.given_name, p.family_name, w.given_name || ' ' || w.family_name as to_name, w.language,
        case when g.access = 'letters' then 'letters-only' else 'no-address' end as why
      from enrolment e
        join person p on p.district_id = e.district_id and p.person_id = e.person_id and p.active
        join guardianship g on g.district_id = p.district_id and g.learner_id = p.person_id and g.active
          and g.access in ('full', 'letters')
        join person w on w.district_id = g.district_id and w.person_id = g.guardian_id and w.active
      where ${inClass(actor, classId)} and (g.access = 'letters' or w.email is null)
      union all
      select p.person_id, p.given_name, p.family_name, null, p.language, 'no-guardian'
      from enrolment e join person p on p.district_id = e.district_id and p.person_id = e.person_id and p.active
      where ${inClass(actor, classId)}
        and not exists (select from guardianship g where g.district_id = p.district_id and g.learner_id = p.person_id and g.active)
    ) letter
    order by given_name, family_name, learner_id, to_name`.execute(tx);
  return rows;
}

function inClass(actor: Actor, classId: string) {
  return sql<boolean>`e.district_id = ${actor.districtId}::uuid and e.class_id = ${classId}::uuid and e.role = 'learner' and e.active
    and ${maySeeLearner(actor, sql.ref('e.person_id'))}`;
}
