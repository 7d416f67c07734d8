import { combineSkills, type Mastery } from '@everyplan/engine/planning';
import { sql } from 'kysely';
import type { Because } from '@everyplan/contract';
import type { Tx } from '../../platform/db/database.ts';
import type { Scope } from '../../platform/db/scope.ts';
import type { StepKind } from '@everyplan/engine/planning';
import type { GoalState, StoredState, Voice } from './tables.ts';

export async function readTimeZone(tx: Tx, { districtId }: Scope): Promise<string> {
  const row = await tx
    .selectFrom('district')
    .select('time_zone')
    .where('district_id', '=', districtId)
    .executeTakeFirstOrThrow();
  return row.time_zone;
}

export interface PlanHead {
  readonly plan_id: string;
  readonly learner_id: string;
  readonly version: number;
  readonly state: StoredState;
  readonly drafted_at: Date;
  readonly changed_at: Date;
}

export async function findPlan(
  tx: Tx,
  { districtId }: Scope,
  learnerId: string,
): Promise<PlanHead | undefined> {
  return tx
    .selectFrom('plan')
    .select(['plan_id', 'learner_id', 'version', 'state', 'drafted_at', 'changed_at'])
    .where('district_id', '=', districtId)
    .where('learner_id', '=', learnerId)
    .executeTakeFirst();
}

/** The same, held until the transaction ends: two people's changes come one after the other. */
export async function findPlanToChange(
  tx: Tx,
  { districtId }: Scope,
  learnerId: string,
): Promise<PlanHead | undefined> {
  return tx
    .selectFrom('plan')
    .select(['plan_id', 'learner_id', 'version', 'state', 'drafted_at', 'changed_at'])
    .where('district_id', '=', districtId)
    .where('learner_id', '=', learnerId)
    .forNoKeyUpdate()
    .executeTakeFirst();
}

export interface GoalRow {
  readonly goal_id: string;
  readonly plan_id: string;
  readonly position: number;
  readonly standard_id: string | null;
  readonly skill_id: string | null;
  readonly title: string;
  readonly because: Because[];
  readonly state: GoalState;
  readonly edited_by: string | null;
  readonly edited_at: Date | null;
  readonly edited_by_name: string | null;
  readonly code: string | null;
  readonly standard_title: string | null;
}

/** Open goals first, each kind in its order. */
export async function listGoals(
  tx: Tx,
  { districtId }: Scope,
  planIds: readonly string[],
): Promise<GoalRow[]> {
  const { rows } = await sql<GoalRow>`
    select g.goal_id, g.plan_id, g.position, g.standard_id, g.skill_id, g.title, g.because, g.state, g.edited_by, g.edited_at,
      e.given_name || ' ' || e.family_name as edited_by_name, s.code, coalesce(s.short_title, s.statement) as standard_title
    from goal g
    left join standard s on s.district_id = g.district_id and s.standard_id = g.standard_id
    left join person e on e.district_id = g.district_id and e.person_id = g.edited_by
    where g.district_id = ${districtId}::uuid and g.plan_id = any(${planIds}::uuid[])
    order by g.plan_id, g.state <> 'open', g.position, g.goal_id`.execute(tx);
  return rows;
}

export interface WeekRow {
  readonly week_id: string;
  readonly plan_id: string;
  readonly starts_on: string;
  readonly minutes_available: number;
  readonly because: Because[];
}

/** The week of that Monday of each plan. */
export async function listWeeks(
  tx: Tx,
  { districtId }: Scope,
  given: { readonly planIds: readonly string[]; readonly startsOn: string },
): Promise<WeekRow[]> {
  return tx
    .selectFrom('week')
    .select(['week_id', 'plan_id', 'starts_on', 'minutes_available', 'because'])
    .where('district_id', '=', districtId)
    .where(sql<boolean>`plan_id = any(${given.planIds}::uuid[])`)
    .where('starts_on', '=', given.startsOn)
    .execute();
}

/** The week that may be changed: the newest. */
export async function findNewestWeek(
  tx: Tx,
  { districtId }: Scope,
  planId: string,
): Promise<WeekRow | undefined> {
  return tx
    .selectFrom('week')
    .select(['week_id', 'plan_id', 'starts_on', 'minutes_available', 'because'])
    .where('district_id', '=', districtId)
    .where('plan_id', '=', planId)
    .orderBy('starts_on', 'desc')
    .limit(1)
    .executeTakeFirst();
}

export interface StepRow {
  readonly step_id: string;
  readonly week_id: string;
  readonly goal_id: string | null;
  readonly resource_id: string | null;
  readonly position: number;
  readonly kind: StepKind;
  readonly title: string;
  readonly minutes: number;
  readonly because: Because[];
  readonly edited_by: string | null;
  readonly edited_at: Date | null;
  readonly edited_by_name: string | null;
  readonly done_at: Date | null;
  readonly description: Readonly<Record<string, string>> | null;
  readonly needs_device: boolean;
}

export async function listSteps(
  tx: Tx,
  { districtId }: Scope,
  weeks: readonly Pick<WeekRow, 'plan_id' | 'week_id'>[],
): Promise<StepRow[]> {
  const { rows } = await sql<StepRow>`
    select s.step_id, s.week_id, s.goal_id, s.resource_id, s.position, s.kind, s.title, s.minutes, s.because, s.edited_by, s.edited_at,
      s.done_at, e.given_name || ' ' || e.family_name as edited_by_name, r.description, coalesce(r.needs_device, false) as needs_device
    from step s
    left join resource r on r.district_id = s.district_id and r.resource_id = s.resource_id
    left join person e on e.district_id = s.district_id and e.person_id = s.edited_by
    where s.district_id = ${districtId}::uuid and s.plan_id = any(${weeks.map((week) => week.plan_id)}::uuid[])
      and s.week_id = any(${weeks.map((week) => week.week_id)}::uuid[])
    order by s.week_id, s.position, s.step_id`.execute(tx);
  return rows;
}

export interface ApprovalRow {
  readonly voice: Voice;
  readonly version: number;
  readonly approved_at: Date;
  readonly by_name: string;
}

/** The approvals of the version that stands. */
export async function listApprovals(
  tx: Tx,
  { districtId }: Scope,
  plan: Pick<PlanHead, 'plan_id' | 'version'>,
): Promise<ApprovalRow[]> {
  const { rows } = await sql<ApprovalRow>`
    select a.voice, a.version, a.approved_at, p.given_name || ' ' || p.family_name as by_name
    from plan_approval a join person p on p.district_id = a.district_id and p.person_id = a.approved_by
    where a.district_id = ${districtId}::uuid and a.plan_id = ${plan.plan_id}::uuid and a.version = ${plan.version}
    order by a.voice desc`.execute(tx);
  return rows;
}

/** What is known of each goal's standard or skill, by goal. */
export async function readGoalMastery(
  tx: Tx,
  { districtId }: Scope,
  given: { readonly learnerId: string; readonly goals: readonly GoalRow[] },
): Promise<ReadonlyMap<string, Mastery>> {
  const standards = given.goals.flatMap((goal) => goal.standard_id ?? []);
  const skills = given.goals.flatMap((goal) => goal.skill_id ?? []);
  const { rows } = await sql<EstimateRow>`
    select coalesce(k.standard_id, k.skill_id) as about, m.mastery, m.low, m.high, m.opportunities, m.correct, m.as_of
    from skill k join estimate m on m.district_id = k.district_id and m.skill_id = k.skill_id
    where k.district_id = ${districtId}::uuid and m.learner_id = ${given.learnerId}::uuid
      and (k.standard_id = any(${standards}::uuid[]) or k.skill_id = any(${skills}::uuid[]))`.execute(
    tx,
  );
  const about = Map.groupBy(rows, (row) => row.about);
  return new Map(
    given.goals.flatMap((goal) => {
      const known = about.get(goal.standard_id ?? goal.skill_id ?? '');
      const mastery = combineSkills((known ?? []).map(toMastery));
      return mastery === undefined ? [] : [[goal.goal_id, mastery] as const];
    }),
  );
}

interface EstimateRow extends Omit<Mastery, 'asOf'> {
  readonly about: string;
  readonly as_of: Date | null;
}

function toMastery({ mastery, low, high, opportunities, correct, as_of }: EstimateRow): Mastery {
  return { mastery, low, high, opportunities, correct, asOf: as_of?.getTime() };
}
