import { sql } from 'kysely';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Tx } from '../../platform/db/database.ts';
import { notFound } from '../../platform/errors.ts';
import { mayRunClass, maySeeClass } from '../people/index.ts';

/** A class that the actor may see, and whether they may open a check for it: who teaches it or leads its school. */
export async function getClass(tx: Tx, actor: Actor, classId: string) {
  const found = await tx
    .selectFrom('class')
    .select(['class_id', 'title'])
    .select(mayRunClass(actor).as('may_open'))
    .where('district_id', '=', actor.districtId)
    .where('class_id', '=', classId)
    .where('active', '=', true)
    .where(maySeeClass(actor))
    .executeTakeFirst();
  if (found === undefined) throw notFound('class');
  return found;
}

/** A class that the actor may have checked. Others do not exist. */
export async function getClassToCheck(tx: Tx, actor: Actor, classId: string) {
  const found = await getClass(tx, actor, classId);
  if (!found.may_open) throw notFound('class');
  return found;
}

/** A check of such a class. */
export async function getCheck(tx: Tx, actor: Actor, checkId: string) {
  const found = await tx
    .selectFrom('reading_check')
    .innerJoin('class', (join) =>
      join
        .onRef('class.district_id', '=', 'reading_check.district_id')
        .onRef('class.class_id', '=', 'reading_check.class_id'),
    )
    .selectAll('reading_check')
    .where('reading_check.district_id', '=', actor.districtId)
    .where('reading_check.check_id', '=', checkId)
    .where(mayRunClass(actor))
    .executeTakeFirst();
  if (found === undefined) throw notFound('reading check');
  return found;
}

/** The checks that ask the learner: of the classes they are in, where those are asked as a whole or they by name. */
export function checksOfLearner(tx: Tx, { districtId }: { districtId: string }, learnerId: string) {
  return tx
    .selectFrom('reading_check')
    .selectAll('reading_check')
    .where('reading_check.district_id', '=', districtId)
    .where(
      sql<boolean>`exists (select from enrolment e where e.district_id = reading_check.district_id
        and e.class_id = reading_check.class_id and e.person_id = ${learnerId}::uuid and e.role = 'learner' and e.active)`,
    )
    .where(
      sql<boolean>`(reading_check.asks_all or exists (select from check_asked a where a.district_id = reading_check.district_id
        and a.check_id = reading_check.check_id and a.learner_id = ${learnerId}::uuid))`,
    );
}
