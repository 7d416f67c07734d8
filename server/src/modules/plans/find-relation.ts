import { sql } from 'kysely';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Tx } from '../../platform/db/database.ts';
import { mayPlanWithLearner } from '../people/index.ts';
import type { Relation } from './policy.ts';

/** How the actor stands to a learner whom they may see. */
export async function findRelation(tx: Tx, actor: Actor, learnerId: string): Promise<Relation> {
  const { rows } = await sql<Omit<Relation, 'learnerId'>>`
    select ${mayPlanWithLearner(actor, sql`${learnerId}::uuid`)} as plans,
      exists (select from guardianship g where g.district_id = ${actor.districtId}::uuid and g.learner_id = ${learnerId}::uuid
        and g.guardian_id = ${actor.personId}::uuid and g.active and g.access = 'full') as guards`.execute(
    tx,
  );
  return { learnerId, ...(rows[0] ?? { plans: false, guards: false }) };
}
