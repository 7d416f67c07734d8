import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import { staleAfterDays } from '../rules.ts';
import type { DraftScope } from '../tables.ts';

export interface Drafting {
  readonly scope: DraftScope;
  /** The week that is drafted. */
  readonly startsOn: string;
  readonly now: Date;
}

/**
 * The active learners of a class, a school or the district, in a steady order. A plan that somebody has approved, with a week for this
 * Monday, is left alone: drafting for many never takes a yes back. One that has gone stale is drafted anew. A plan that is done or was set
 * aside waits for somebody to take it up again.
 */
export async function listScopeLearners(
  tx: Tx,
  { districtId }: Scope,
  { scope, startsOn, now }: Drafting,
): Promise<readonly string[]> {
  const { rows } = await sql<{ person_id: string }>`
    select p.person_id from person p where p.district_id = ${districtId}::uuid and p.active and ${belongs(scope)}
      and not exists (select from plan where plan.district_id = p.district_id and plan.learner_id = p.person_id
        and plan.state in ('done', 'set-aside'))
      and not exists (select from plan join week on week.district_id = plan.district_id and week.plan_id = plan.plan_id
        where plan.district_id = p.district_id and plan.learner_id = p.person_id and plan.state <> 'draft'
          and week.starts_on = ${startsOn}::date and plan.changed_at > ${now}::timestamptz - make_interval(days => ${staleAfterDays}))
    order by p.person_id`.execute(tx);
  return rows.map((row) => row.person_id);
}

function belongs(scope: DraftScope) {
  if ('classId' in scope)
    return sql`exists (select from enrolment e where e.district_id = p.district_id and e.person_id = p.person_id
      and e.class_id = ${scope.classId}::uuid and e.role = 'learner' and e.active)`;
  const school = 'schoolId' in scope ? scope.schoolId : null;
  return sql`exists (select from person_role r where r.district_id = p.district_id and r.person_id = p.person_id
    and r.role = 'learner' and (${school}::uuid is null or r.school_id = ${school}::uuid))`;
}
