import { sql } from 'kysely';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { listFamily } from '../../people/index.ts';
import { weekOf } from './week-of.ts';
import { readFamilyWeeks } from './read-family-weeks.ts';

/** A guardian's children with a week each, and how much was said that the guardian has not read. */
export async function readChildren(tx: Tx, actor: Actor, now: Date) {
  const family = await listFamily(tx, actor.districtId, { guardianId: actor.personId });
  const learnerIds = family.map(({ person_id }) => person_id);
  if (learnerIds.length === 0) return { children: [] };
  const week = await weekOf(tx, actor, now);
  const weeks = await readFamilyWeeks(tx, actor, {
    learnerIds,
    language: actor.language,
    ...week,
  });
  const news = await countNew(tx, actor, learnerIds);
  return {
    children: learnerIds.flatMap((learnerId) => {
      const child = weeks.get(learnerId);
      return child === undefined ? [] : [{ ...child, newComments: news.get(learnerId) ?? 0 }];
    }),
  };
}

async function countNew(
  tx: Tx,
  actor: Actor,
  learnerIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ learner_id: string; count: number }>`
    select c.learner_id, count(*)::int as count
    from plan_comment c
      left join plan_comment_reading r on r.district_id = c.district_id and r.learner_id = c.learner_id
        and r.person_id = ${actor.personId}::uuid
    where c.district_id = ${actor.districtId}::uuid and c.learner_id = any(${learnerIds}::uuid[])
      and c.author_id <> ${actor.personId}::uuid and c.withdrawn_at is null
      and (r.read_at is null or c.written_at > r.read_at)
    group by c.learner_id`.execute(tx);
  return new Map(rows.map((row) => [row.learner_id, row.count]));
}
