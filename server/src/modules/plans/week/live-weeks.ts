import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import { Problem, notFound } from '../../../platform/errors.ts';
import type { WeekRow } from '../queries.ts';
import { thisMonday } from './this-monday.ts';

/** The weeks of a plan that are not over, newest first: this one and the next; the newest where there is none of these. */
export async function listLiveWeeks(
  tx: Tx,
  scope: Scope,
  { planId, now }: { readonly planId: string; readonly now: Date },
): Promise<readonly WeekRow[]> {
  const monday = await thisMonday(tx, scope, now);
  const { rows } = await sql<WeekRow>`
    select week_id, plan_id, starts_on, minutes_available, because from week
    where district_id = ${scope.districtId}::uuid and plan_id = ${planId}::uuid
      and starts_on >= least(${monday}::date, (select max(w.starts_on) from week w
        where w.district_id = week.district_id and w.plan_id = week.plan_id))
    order by starts_on desc`.execute(tx);
  return rows;
}

/** A week that is over is history and stays as it was. */
export async function getLiveWeek(
  tx: Tx,
  scope: Scope,
  given: { readonly planId: string; readonly weekId: string; readonly now: Date },
): Promise<WeekRow> {
  const live = await listLiveWeeks(tx, scope, given);
  const week = live.find(({ week_id }) => week_id === given.weekId);
  if (week !== undefined) return week;
  const known = await tx
    .selectFrom('week')
    .select('week_id')
    .where('district_id', '=', scope.districtId)
    .where('plan_id', '=', given.planId)
    .where('week_id', '=', given.weekId)
    .executeTakeFirst();
  throw known === undefined ? notFound('week') : weekIsOver();
}

function weekIsOver(): Problem {
  return new Problem({
    code: 'week-is-over',
    status: 409,
    message: 'This week is over and stays as it was.',
    next: 'Make the change in the newest week.',
  });
}
