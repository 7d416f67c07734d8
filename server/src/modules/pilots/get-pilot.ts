import { sql } from 'kysely';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Tx } from '../../platform/db/database.ts';
import { notAllowed, notFound } from '../../platform/errors.ts';
import { mayRunClass, maySeeClass } from '../people/index.ts';

export type PilotRow = Awaited<ReturnType<typeof getPilot>>;

/** The pilots of classes that the actor may see, with class, school and how they ended. */
export function selectPilots(tx: Tx, actor: Actor) {
  return tx
    .selectFrom('pilot')
    .innerJoin('class', (join) =>
      join
        .onRef('class.district_id', '=', 'pilot.district_id')
        .onRef('class.class_id', '=', 'pilot.class_id'),
    )
    .innerJoin('school', (join) =>
      join
        .onRef('school.district_id', '=', 'class.district_id')
        .onRef('school.school_id', '=', 'class.school_id'),
    )
    .leftJoin('pilot_decision as d', (join) =>
      join
        .onRef('d.district_id', '=', 'pilot.district_id')
        .onRef('d.pilot_id', '=', 'pilot.pilot_id')
        .on('d.undone_at', 'is', null),
    )
    .leftJoin('person as decider', (join) =>
      join
        .onRef('decider.district_id', '=', 'd.district_id')
        .onRef('decider.person_id', '=', 'd.decided_by'),
    )
    .selectAll('pilot')
    .select([
      'class.title as class_title',
      'class.grades as class_grades',
      'school.name as school_name',
      'd.decision',
      'd.learnt',
      'd.next_step',
      'd.decided_at',
    ])
    .select(sql<string | null>`decider.given_name || ' ' || decider.family_name`.as('decided_by'))
    .select(mayRunClass(actor).as('may_change'))
    .where('pilot.district_id', '=', actor.districtId)
    .where(maySeeClass(actor));
}

/** A pilot of a class that the actor may see; another does not exist. */
export async function getPilot(tx: Tx, actor: Actor, pilotId: string) {
  const found = await selectPilots(tx, actor)
    .where('pilot.pilot_id', '=', pilotId)
    .executeTakeFirst();
  if (found === undefined) throw notFound('pilot');
  return found;
}

/** A pilot that the actor may change: who teaches its class or leads its school. A coach sees it and changes nothing. */
export async function getPilotToChange(tx: Tx, actor: Actor, pilotId: string): Promise<PilotRow> {
  const found = await getPilot(tx, actor, pilotId);
  if (!found.may_change) throw notAllowed();
  return found;
}
