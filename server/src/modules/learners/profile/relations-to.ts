import type { Role } from '@everyplan/contract';
import { sql } from 'kysely';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { maySeeLearner, menteesOf } from '../../people/index.ts';
import type { Relation } from './policy.ts';

/** By which role each relation comes about; a mentor is one by name. */
const rolesOf = {
  self: ['learner'],
  guardian: ['guardian'],
  teacher: ['teacher', 'staff'],
  coach: ['coach'],
  principal: ['principal'],
  administrator: ['administrator'],
} as const satisfies Readonly<Record<Exclude<Relation, 'mentor'>, readonly Role[]>>;

/** What the actor is to a learner whom they may see. */
export async function relationsTo(
  tx: Tx,
  actor: Actor,
  learnerId: string,
): Promise<readonly Relation[]> {
  return (await relationsToEach(tx, actor, [learnerId])).get(learnerId) ?? [];
}

/** The same for many, in one statement: each relation is what the actor would see if they held its role alone. */
export async function relationsToEach(
  tx: Tx,
  actor: Actor,
  learnerIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Relation[]>> {
  const learnerId = sql.ref('of.learner_id');
  const held = (Object.keys(rolesOf) as (keyof typeof rolesOf)[]).filter((relation) =>
    actor.roles.some(({ role }) => isRoleOf(relation, role)),
  );
  const ways = held.map(
    (relation) =>
      sql`case when ${maySeeLearner(narrowed(actor, relation), learnerId)} then ${relation}::text end`,
  );
  const mentor = sql`case when ${learnerId} in (${menteesOf(actor)}) then 'mentor' end`;
  const { rows } = await sql<{ learner_id: string; relations: Relation[] }>`
    select of.learner_id, array_remove(array[${sql.join([...ways, mentor])}], null) as relations
    from unnest(${learnerIds}::uuid[]) as of (learner_id)`.execute(tx);
  return new Map(rows.map((row) => [row.learner_id, row.relations]));
}

function narrowed(actor: Actor, relation: keyof typeof rolesOf): Actor {
  return { ...actor, roles: actor.roles.filter(({ role }) => isRoleOf(relation, role)) };
}

function isRoleOf(relation: keyof typeof rolesOf, role: Role): boolean {
  return (rolesOf[relation] as readonly Role[]).includes(role);
}
