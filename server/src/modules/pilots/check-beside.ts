import { sql } from 'kysely';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Tx } from '../../platform/db/database.ts';
import { maySeeClass } from '../people/index.ts';
import { classDoesNotCompare } from './problems.ts';

interface Classes {
  readonly classId: string;
  readonly comparisonClassId: string | null;
}

/**
 * Refuses a class beside the pilot's that the actor may not see, of another school or grade, or with learners of the pilot's own: the same
 * child on both sides would compare the pilot with itself.
 */
export async function checkBeside(tx: Tx, actor: Actor, classes: Classes): Promise<void> {
  const { classId, comparisonClassId } = classes;
  if (comparisonClassId === null) return;
  const besides = await listBeside(tx, actor, [classId]);
  if (!besides.some(({ beside_id }) => beside_id === comparisonClassId))
    throw classDoesNotCompare();
}

/** The classes that may stand beside each of some, by title. */
export async function listBeside(tx: Tx, actor: Actor, classIds: readonly string[]) {
  if (classIds.length === 0) return [];
  return tx
    .selectFrom('class')
    .innerJoin('class as pilot_class', (join) =>
      join
        .onRef('pilot_class.district_id', '=', 'class.district_id')
        .onRef('pilot_class.school_id', '=', 'class.school_id')
        .onRef('pilot_class.class_id', '<>', 'class.class_id'),
    )
    .select(['class.class_id as beside_id', 'pilot_class.class_id as class_id'])
    .where('class.district_id', '=', actor.districtId)
    .where('class.active', '=', true)
    .where('pilot_class.class_id', 'in', [...classIds])
    .where(maySeeClass(actor))
    .where(sql<boolean>`class.grades && pilot_class.grades`)
    .where(
      sql<boolean>`exists (select from enrolment e where e.district_id = class.district_id and e.class_id = class.class_id
        and e.role = 'learner' and e.active)`,
    )
    .where(
      sql<boolean>`not exists (select from enrolment a join enrolment b on b.district_id = a.district_id and b.person_id = a.person_id
        where a.district_id = class.district_id and a.class_id = class.class_id and a.role = 'learner' and a.active
          and b.class_id = pilot_class.class_id and b.role = 'learner' and b.active)`,
    )
    .orderBy('class.title')
    .execute();
}
