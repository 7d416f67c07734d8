import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import { newId } from '../../../platform/id.ts';
import { listWeeks, type PlanHead } from '../queries.ts';

/** Minutes of a week of a learner for whom nobody has said how many. */
const minutesUnsaid = 90;

/** The week of a Monday; an empty one is made where the plan has none yet, to be filled by the next draft. */
export async function findOrAddWeek(
  tx: Tx,
  { districtId }: Scope,
  { plan, startsOn }: { readonly plan: PlanHead; readonly startsOn: string },
): Promise<string> {
  const planId = plan.plan_id;
  const [known] = await listWeeks(tx, { districtId }, { planIds: [planId], startsOn });
  if (known !== undefined) return known.week_id;
  const profile = await tx
    .selectFrom('learner_profile')
    .select('minutes_per_week')
    .where('district_id', '=', districtId)
    .where('learner_id', '=', plan.learner_id)
    .executeTakeFirst();
  const weekId = newId();
  await tx
    .insertInto('week')
    .values({
      district_id: districtId,
      plan_id: planId,
      week_id: weekId,
      starts_on: startsOn,
      minutes_available: profile?.minutes_per_week ?? minutesUnsaid,
      because: '[]',
    })
    .execute();
  return weekId;
}
