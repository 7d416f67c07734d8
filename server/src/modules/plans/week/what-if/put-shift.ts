import { sql } from 'kysely';
import type { Actor } from '../../../../platform/auth/actor.ts';
import type { Tx } from '../../../../platform/db/database.ts';
import { newId } from '../../../../platform/id.ts';
import { addEntries } from '../../../learners/index.ts';
import type { Catalogue } from '../../drafting/catalogue.ts';
import { goalTitle } from '../../drafting/texts.ts';
import type { PlanHead } from '../../queries.ts';
import type { PlanShift } from './plan-shift.ts';

/** Pace and minutes, and the supports of the profile. A restricted support is left to those who may read it. */
export async function putProfile(
  tx: Tx,
  actor: Actor,
  given: { readonly learnerId: string; readonly change: PlanShift; readonly now: Date },
): Promise<void> {
  const { learnerId, change, now } = given;
  if (change.pace !== undefined || change.minutesPerWeek !== undefined)
    await sql`insert into learner_profile (district_id, learner_id, pace, minutes_per_week, updated_by, updated_at)
      values (${actor.districtId}::uuid, ${learnerId}::uuid, ${change.pace ?? 'steady'}, ${change.minutesPerWeek ?? 90},
        ${actor.personId}::uuid, ${now}::timestamptz)
      on conflict (district_id, learner_id) do update set
        pace = coalesce(${change.pace ?? null}, learner_profile.pace),
        minutes_per_week = coalesce(${change.minutesPerWeek ?? null}::integer, learner_profile.minutes_per_week),
        updated_by = excluded.updated_by, updated_at = excluded.updated_at`.execute(tx);
  const { add = [], remove = [] } = change.supports ?? {};
  if (remove.length > 0)
    await sql`update profile_entry set retired_at = ${now}::timestamptz, retired_by = ${actor.personId}::uuid
      where district_id = ${actor.districtId}::uuid and learner_id = ${learnerId}::uuid and kind = 'support'
        and code = any(${remove}::text[]) and visibility <> 'need-to-know' and retired_at is null`.execute(
      tx,
    );
  await addEntries(
    tx,
    { ...actor, voice: 'teacher', source: 'written', now },
    learnerId,
    add.map((code) => ({ kind: 'support', text: '', code })),
  );
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
