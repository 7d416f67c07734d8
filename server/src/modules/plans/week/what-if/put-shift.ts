import { sql } from 'kysely';
import type { Actor } from '../../../../platform/auth/actor.ts';
import type { Tx } from '../../../../platform/db/database.ts';
import { newId } from '../../../../platform/id.ts';
import { putPace, putSupports } from '../../../learners/index.ts';
import type { Catalogue } from '../../drafting/catalogue.ts';
import { goalTitle } from '../../drafting/texts.ts';
import type { PlanHead } from '../../queries.ts';
import type { PlanShift } from './plan-shift.ts';

/** Pace and minutes, and the supports of the profile that every teacher may read. */
export async function putProfile(
  tx: Tx,
  actor: Actor,
  given: { readonly learnerId: string; readonly change: PlanShift; readonly now: Date },
): Promise<void> {
  const { learnerId, now } = given;
  const { pace, minutesPerWeek, supports } = given.change;
  if (pace !== undefined || minutesPerWeek !== undefined)
    await putPace(tx, actor, { learnerId, pace, minutesPerWeek, now });
  if (supports !== undefined) await putSupports(tx, actor, { learnerId, ...supports, now });
}

/** Sets goals aside with the reason, and opens new ones that the next draft leaves alone. */
export async function putGoals(
  tx: Tx,
  actor: Actor,
  given: {
    readonly plan: PlanHead;
    readonly change: PlanShift & { readonly reason?: string | undefined };
    readonly catalogue: Catalogue;
    readonly now: Date;
  },
): Promise<void> {
  const { plan, change, catalogue, now } = given;
  const { setAside = [], add = [] } = change.goals ?? {};
  const edited = sql`edited_by = ${actor.personId}::uuid, edited_at = ${now}::timestamptz`;
  await sql`update goal set state = 'set-aside', state_reason = ${change.reason || null}, ${edited}
    where district_id = ${actor.districtId}::uuid and plan_id = ${plan.plan_id}::uuid and state = 'open'
      and goal_id = any(${setAside}::uuid[])`.execute(tx);
  const language = actor.language.startsWith('es') ? 'es' : 'en';
  for (const id of add.filter((one) => catalogue.subjects.get(one)?.kind === 'standard'))
    await sql`insert into goal (district_id, plan_id, goal_id, position, standard_id, title, edited_by, edited_at)
      select ${actor.districtId}::uuid, ${plan.plan_id}::uuid, ${newId()}::uuid, coalesce(max(position), -1) + 1, ${id}::uuid,
        ${goalTitle(catalogue, id, language)}, ${actor.personId}::uuid, ${now}::timestamptz
      from goal where district_id = ${actor.districtId}::uuid and plan_id = ${plan.plan_id}::uuid
      having count(*) filter (where state = 'open' and standard_id = ${id}::uuid) = 0`.execute(tx);
}
