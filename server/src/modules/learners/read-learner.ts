import { sql } from 'kysely';
import { recordAccess } from '../../platform/access-log.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Tx } from '../../platform/db/database.ts';
import type { Deps } from '../../platform/deps.ts';
import { getVisibleLearner, listClassesOf, mayPlanWith } from '../people/index.ts';
import { powersOver } from './policy.ts';

export const defaultPace = { pace: 'steady', minutesPerWeek: 90 } as const;

/** A learner, and what the actor may do here. */
export function readLearner(deps: Deps, actor: Actor, learnerId: string) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const learner = await getVisibleLearner(tx, actor, learnerId);
    await recordAccess(tx, actor, { learnerId, what: 'record' });
    const plans = await mayPlanWith(tx, actor, learnerId);
    const classes = await listClassesOf(tx, actor.districtId, learnerId);
    return {
      learnerId,
      givenName: learner.given_name,
      familyName: learner.family_name,
      grades: learner.grades,
      language: learner.language,
      active: learner.active,
      schoolNames: await listSchoolNames(tx, actor, learnerId),
      classes: classes.map((row) => ({ classId: row.class_id, title: row.title })),
      ...(await readPace(tx, actor, learnerId)),
      may: powersOver(actor, { learnerId, plans }),
    };
  });
}

export async function readPace(tx: Tx, actor: Actor, learnerId: string) {
  const row = await tx
    .selectFrom('learner_profile')
    .select(['pace', 'minutes_per_week'])
    .where('district_id', '=', actor.districtId)
    .where('learner_id', '=', learnerId)
    .executeTakeFirst();
  if (row === undefined) return defaultPace;
  return { pace: row.pace, minutesPerWeek: row.minutes_per_week };
}

async function listSchoolNames(tx: Tx, actor: Actor, learnerId: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select distinct s.name from person_role r join school s on s.district_id = r.district_id and s.school_id = r.school_id
    where r.district_id = ${actor.districtId}::uuid and r.person_id = ${learnerId}::uuid and r.role = 'learner' order by s.name`.execute(
    tx,
  );
  return rows.map((row) => row.name);
}
