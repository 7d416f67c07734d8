import { combineSkills, type Mastery } from '@everyplan/engine/planning';
import { sql } from 'kysely';
import type { Because } from '@everyplan/contract';
import type { Tx } from '../../platform/db/database.ts';
import type { Scope } from '../../platform/db/scope.ts';
import { keptDetails, type KeptDetails } from './goals/goal-details.ts';
import type { Texts } from './goals/measure.ts';
import type { Reading } from './goals/progress.ts';
import type { GoalState, StoredState, Voice } from './tables.ts';

export interface PlanHead {
  readonly plan_id: string;
  readonly learner_id: string;
  readonly version: number;
  readonly state: StoredState;
  readonly drafted_at: Date;
  readonly changed_at: Date;
  readonly state_reason: string | null;
  readonly review_due_on: string | null;
}

const headColumns = [
  'plan_id',
  'learner_id',
  'version',
  'state',
  'drafted_at',
  'changed_at',
  'state_reason',
  'review_due_on',
] as const;

export async function findPlan(
  tx: Tx,
  { districtId }: Scope,
  learnerId: string,
): Promise<PlanHead | undefined> {
  return tx
    .selectFrom('plan')
    .select(headColumns)
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
    .select(headColumns)
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
  /** "I can" by language, of a goal whose title the draft chose; null where a person wrote it. */
  readonly wordings: Texts | null;
  readonly details: KeptDetails | null;
  readonly champion_name: string | null;
  /** Who suggested it, as long as the learner has not accepted it. */
  readonly suggested_by_name: string | null;
  /** In order of time, at most the newest 100. */
  readonly readings: readonly Reading[] | null;
}

/** A goal's title for a reader: a person's words as they are, the draft's in the reader's language where the school has words for it. */
export function titleFor(goal: Pick<GoalRow, 'title' | 'wordings'>, language: string): string {
  return goal.wordings?.[language] ?? goal.title;
}

/** Open goals first, each kind in its order. */
export async function listGoals(
  tx: Tx,
  { districtId }: Scope,
  planIds: readonly string[],
): Promise<GoalRow[]> {
  const { rows } = await sql<GoalRow>`
    select g.goal_id, g.plan_id, g.position, g.standard_id, g.skill_id, g.title, g.because, g.state, g.edited_by, g.edited_at,
      e.given_name || ' ' || e.family_name as edited_by_name, s.code, coalesce(s.short_title, s.statement) as standard_title,
      case when g.titled_by is null then (select json_object_agg(w.language, w.i_can) from standard_wording w
        where w.district_id = g.district_id and w.standard_id = g.standard_id) end as wordings,
      ${keptDetails} as details, c.given_name || ' ' || c.family_name as champion_name,
      case when a.accepted_at is null then u.given_name || ' ' || u.family_name end as suggested_by_name,
      (select json_agg(r.* order by r."on", r."readingId") from (
        select r.reading_id as "readingId", r.read_on as "on", r.value, r.note, p.given_name || ' ' || p.family_name as "byName"
        from goal_reading r left join person p on p.district_id = r.district_id and p.person_id = r.recorded_by
        where r.district_id = g.district_id and r.plan_id = g.plan_id and r.goal_id = g.goal_id
        order by r.read_on desc, r.reading_id desc limit 100) r) as readings
    from goal g
    left join standard s on s.district_id = g.district_id and s.standard_id = g.standard_id
    left join person e on e.district_id = g.district_id and e.person_id = g.edited_by
    left join person c on c.district_id = g.district_id and c.person_id = g.champion_id
    left join person u on u.district_id = g.district_id and u.person_id = g.suggested_by
    left join goal_acceptance a on a.district_id = g.district_id and a.plan_id = g.plan_id and a.goal_id = g.goal_id
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

type OfSubject = Pick<GoalRow, 'goal_id' | 'standard_id' | 'skill_id'>;

/** What is known of each goal's standard or skill, by goal. */
export function readGoalMastery(
  tx: Tx,
  scope: Scope,
  { learnerId, goals }: { readonly learnerId: string; readonly goals: readonly OfSubject[] },
): Promise<ReadonlyMap<string, Mastery>> {
  return readGoalMasteryOfMany(
    tx,
    scope,
    goals.map((goal) => ({ ...goal, learner_id: learnerId })),
  );
}

/** The same for goals of several learners, in one statement. */
export async function readGoalMasteryOfMany(
  tx: Tx,
  { districtId }: Scope,
  goals: readonly (OfSubject & { readonly learner_id: string })[],
): Promise<ReadonlyMap<string, Mastery>> {
  const learners = [...new Set(goals.map((goal) => goal.learner_id))];
  const standards = goals.flatMap((goal) => goal.standard_id ?? []);
  const skills = goals.flatMap((goal) => goal.skill_id ?? []);
  const { rows } = await sql<EstimateRow>`
    select m.learner_id, coalesce(k.standard_id, k.skill_id) as about, m.mastery, m.low, m.high, m.opportunities, m.correct, m.as_of
    from skill k join estimate m on m.district_id = k.district_id and m.skill_id = k.skill_id
    where k.district_id = ${districtId}::uuid and m.learner_id = any(${learners}::uuid[])
      and (k.standard_id = any(${standards}::uuid[]) or k.skill_id = any(${skills}::uuid[]))`.execute(
    tx,
  );
  const about = Map.groupBy(rows, (row) => `${row.learner_id} ${row.about}`);
  return new Map(
    goals.flatMap((goal) => {
      const known = about.get(`${goal.learner_id} ${goal.standard_id ?? goal.skill_id}`);
      const mastery = combineSkills((known ?? []).map(toMastery));
      return mastery === undefined ? [] : [[goal.goal_id, mastery] as const];
    }),
  );
}

interface EstimateRow extends Omit<Mastery, 'asOf'> {
  readonly learner_id: string;
  readonly about: string;
  readonly as_of: Date | null;
}

function toMastery({ mastery, low, high, opportunities, correct, as_of }: EstimateRow): Mastery {
  return { mastery, low, high, opportunities, correct, asOf: as_of?.getTime() };
}
