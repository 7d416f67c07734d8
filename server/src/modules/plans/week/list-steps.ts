import type { Because } from '@everyplan/contract';
import type { Importance, OwnStepName, StepKind } from '@everyplan/engine/planning';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import type { WeekRow } from '../queries.ts';
import type { StoredOption } from './stored-option.ts';

type Texts = Readonly<Record<string, string>>;

export interface StepRow {
  readonly step_id: string;
  readonly week_id: string;
  readonly goal_id: string | null;
  readonly resource_id: string | null;
  readonly position: number;
  readonly kind: StepKind;
  readonly title: string;
  readonly titled_by: string | null;
  readonly minutes: number;
  readonly because: Because[];
  readonly importance: Importance;
  readonly own: OwnStepName | null;
  readonly about_id: string | null;
  readonly options: readonly StoredOption[];
  readonly chosen: number | null;
  readonly edited_by: string | null;
  readonly edited_at: Date | null;
  readonly edited_by_name: string | null;
  readonly done_at: Date | null;
  readonly done_by_name: string | null;
  readonly photo_id: string | null;
  readonly carried_from: string | null;
  /** The Monday of the week that it came from. */
  readonly carried_from_week: string | null;
  readonly resource_title: Texts | null;
  readonly description: Texts | null;
  readonly needs_device: boolean;
  /** What it is for, as the plan calls it, and by language where that is the school's wording. */
  readonly about_title: string | null;
  readonly wordings: Texts | null;
}

/** Everything about the steps of some weeks, week by week in their order. */
export async function listSteps(
  tx: Tx,
  { districtId }: Scope,
  weeks: readonly Pick<WeekRow, 'plan_id' | 'week_id'>[],
): Promise<StepRow[]> {
  if (weeks.length === 0) return [];
  const { rows } = await sql<StepRow>`
    select s.step_id, s.week_id, s.goal_id, s.resource_id, s.position, s.kind, s.title, s.titled_by, s.minutes, s.because, s.importance,
      s.own, s.about_id, s.options, s.chosen, s.edited_by, s.edited_at, e.given_name || ' ' || e.family_name as edited_by_name,
      s.done_at, d.given_name || ' ' || d.family_name as done_by_name, s.photo_id, s.carried_from, cw.starts_on as carried_from_week,
      r.title as resource_title, r.description, coalesce(r.needs_device, false) as needs_device,
      coalesce(g.title, st.short_title, st.statement, k.name) as about_title,
      case when g.titled_by is null then (select json_object_agg(w.language, w.i_can) from standard_wording w
        where w.district_id = s.district_id and w.standard_id = coalesce(g.standard_id, s.about_id)) end as wordings
    from step s
    left join resource r on r.district_id = s.district_id and r.resource_id = s.resource_id
    left join person e on e.district_id = s.district_id and e.person_id = s.edited_by
    left join person d on d.district_id = s.district_id and d.person_id = s.done_by
    left join goal g on g.district_id = s.district_id and g.plan_id = s.plan_id and g.goal_id = s.goal_id
    left join standard st on st.district_id = s.district_id and st.standard_id = s.about_id
    left join skill k on k.district_id = s.district_id and k.skill_id = s.about_id
    left join step c on c.district_id = s.district_id and c.plan_id = s.plan_id and c.step_id = s.carried_from
    left join week cw on cw.district_id = c.district_id and cw.plan_id = c.plan_id and cw.week_id = c.week_id
    where s.district_id = ${districtId}::uuid and s.plan_id = any(${weeks.map((week) => week.plan_id)}::uuid[])
      and s.week_id = any(${weeks.map((week) => week.week_id)}::uuid[])
    order by s.week_id, s.position, s.step_id`.execute(tx);
  return rows;
}
