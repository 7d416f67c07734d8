import { sql } from 'kysely';
import type { Actor } from '../../../platform/auth/actor.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { checkMayChangeScale, getVisibleSchool } from './policy.ts';
import { readScale } from './read-scale.ts';
import { levelOf, type Scale } from './scale.ts';
import { checkScale } from './set-scale.ts';

/** How many of a school's estimates are at each level now, and would be with another scale: nothing is saved. */
export async function previewScale(
  deps: Deps,
  actor: Actor,
  { schoolId, ...scale }: Scale & { readonly schoolId: string },
) {
  checkScale(scale);
  return inDistrict(deps.connection, actor, async (tx) => {
    await getVisibleSchool(tx, actor, schoolId);
    checkMayChangeScale(actor, schoolId);
    const { rows } = await sql<Thousandth>`
      select floor(m.mastery * 1000)::int as thousandth, count(*)::int as count from estimate m
      where m.district_id = ${actor.districtId}::uuid and m.opportunities > 0 and m.learner_id in (
        select r.person_id from person_role r where r.district_id = ${actor.districtId}::uuid
          and r.school_id = ${schoolId}::uuid and r.role = 'learner')
      group by 1`.execute(tx);
    const total = rows.reduce((sum, { count }) => sum + count, 0);
    const now = await readScale(tx, actor, schoolId);
    return { before: countLevels(now, rows), after: countLevels(scale, rows), total };
  });
}

/** Fine enough for thresholds, which are hundredths, and few enough to fetch for any school. */
interface Thousandth {
  readonly thousandth: number;
  readonly count: number;
}

function countLevels(scale: Scale, rows: readonly Thousandth[]): number[] {
  const counts = scale.levels.map(() => 0);
  for (const { thousandth, count } of rows) {
    const level = levelOf(scale, thousandth / 1000) - 1;
    counts[level] = (counts[level] ?? 0) + count;
  }
  return counts;
}
