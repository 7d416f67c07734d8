import { sql } from 'kysely';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Tx } from '../../platform/db/database.ts';
import { notAllowed } from '../../platform/errors.ts';
import { getVisibleLearner, mayPlanWithLearner, menteesOf } from '../people/index.ts';
import { powersOver, type Powers, type Relation } from './policy.ts';

/** The learner, found through the actor, with what the actor may do about their check-ins. */
export async function getLearnerWithPowers(tx: Tx, actor: Actor, learnerId: string) {
  const learner = await getVisibleLearner(tx, actor, learnerId);
  return { learner, powers: await findPowers(tx, actor, learnerId) };
}

/** The same for those who hold check-ins; 403 for others to whom the learner exists. */
export async function getLearnerToHold(tx: Tx, actor: Actor, learnerId: string) {
  const { learner, powers } = await getLearnerWithPowers(tx, actor, learnerId);
  if (!powers.hold) throw notAllowed();
  return learner;
}

async function findPowers(tx: Tx, actor: Actor, learnerId: string): Promise<Powers> {
  const id = sql`${learnerId}::uuid`;
  const { rows } = await sql<Omit<Relation, 'learnerId'>>`
    select ${mayPlanWithLearner(actor, id)} as plans,
      ${learnerId}::uuid in (${menteesOf(actor)}) as mentors,
      exists (select from guardianship g where g.district_id = ${actor.districtId}::uuid and g.learner_id = ${learnerId}::uuid
        and g.guardian_id = ${actor.personId}::uuid and g.active and g.access = 'full') as guards`.execute(
    tx,
  );
  const found = rows[0] ?? { plans: false, mentors: false, guards: false };
  return powersOver(actor, { learnerId, ...found });
}
