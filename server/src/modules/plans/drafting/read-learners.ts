import { combineSkills, type Mastery, type StandardMastery } from '@everyplan/engine/planning';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import { weekBefore } from '../monday-of.ts';
import type { PlanContent } from '../plan-content.ts';
import type { GoalState, StoredState } from '../tables.ts';
import type { Catalogue, Language } from './catalogue.ts';

/** A learner with all that a draft looks at. */
export interface Draftable {
  readonly learnerId: string;
  readonly grade: string | undefined;
  readonly language: Language;
  readonly pace: 'gentle' | 'steady' | 'brisk';
  readonly minutesPerWeek: number;
  readonly plan: ExistingPlan | undefined;
  readonly estimates: readonly StandardMastery[];
}

export interface ExistingPlan {
  readonly planId: string;
  readonly version: number;
  readonly state: StoredState;
  readonly weekId: string | undefined;
  readonly goals: readonly GoalRecord[];
  /** Of this week. */
  readonly steps: readonly StepRecord[];
  readonly recentResources: readonly string[];
}

export type GoalRecord = PlanContent['goals'][number] & { readonly state: GoalState };
export type StepRecord = PlanContent['steps'][number] & {
  readonly done: boolean;
  readonly needsDevice: boolean;
};

export interface Drafting {
  readonly districtId: string;
  readonly learnerIds: readonly string[];
  /** Monday of the week that is drafted. */
  readonly startsOn: string;
}

/**
 * Reads learners by the set, a query a table. The learners' rows stay locked against a second draft of the same learners; nobody who reads
 * waits for that, nor does evidence that comes in.
 */
export async function readLearners(
  tx: Tx,
  drafting: Drafting,
  catalogue: Catalogue,
): Promise<readonly Draftable[]> {
  const people = await readPeople(tx, drafting);
  const planIds = people.flatMap((row) => row.plan_id ?? []);
  const plans = await readPlans(tx, drafting, planIds);
  const estimates = await readEstimates(tx, drafting, catalogue);
  return people.map((row) => ({
    learnerId: row.person_id,
    grade: row.grade ?? undefined,
    language: row.language.startsWith('es') ? 'es' : 'en',
    pace: row.pace,
    minutesPerWeek: row.minutes_per_week,
    estimates: estimates.get(row.person_id) ?? [],
    plan: row.plan_id === null ? undefined : existingPlan({ ...row, plan_id: row.plan_id }, plans),
  }));
}

interface PersonRecord {
  readonly person_id: string;
  readonly grade: string | null;
  readonly language: string;
  readonly pace: Draftable['pace'];
  readonly minutes_per_week: number;
  readonly plan_id: string | null;
  readonly version: number | null;
  readonly state: StoredState | null;
  readonly week_id: string | null;
}

async function readPeople(
  tx: Tx,
  { districtId, learnerIds, startsOn }: Drafting,
): Promise<PersonRecord[]> {
  await sql`select from person where district_id = ${districtId}::uuid and person_id = any(${learnerIds}::uuid[])
    order by person_id for no key update`.execute(tx);
  const { rows } = await sql<PersonRecord>`
    select p.person_id, p.grades[1] as grade, p.language, coalesce(f.pace, 'steady') as pace,
      coalesce(f.minutes_per_week, 90) as minutes_per_week, l.plan_id, l.version, l.state, w.week_id
    from person p
    left join learner_profile f on f.district_id = p.district_id and f.learner_id = p.person_id
    left join plan l on l.district_id = p.district_id and l.learner_id = p.person_id
    left join week w on w.district_id = l.district_id and w.plan_id = l.plan_id and w.starts_on = ${startsOn}::date
    where p.district_id = ${districtId}::uuid and p.person_id = any(${learnerIds}::uuid[])
    order by p.person_id`.execute(tx);
  return rows;
}

interface Plans {
  readonly goals: ReadonlyMap<string, readonly GoalRow[]>;
  readonly steps: ReadonlyMap<string, readonly StepRow[]>;
  readonly startsOn: string;
}

interface GoalRow extends GoalRecord {
  readonly planId: string;
}

interface StepRow extends StepRecord {
  readonly planId: string;
  readonly startsOn: string;
}

async function readPlans(
  tx: Tx,
  { districtId, startsOn }: Drafting,
  planIds: readonly string[],
): Promise<Plans> {
  if (planIds.length === 0) return { goals: new Map(), steps: new Map(), startsOn };
  await sql`select from plan where district_id = ${districtId}::uuid and plan_id = any(${planIds}::uuid[])
    order by plan_id for no key update`.execute(tx);
  const goals = await sql<GoalRow>`
    select plan_id as "planId", goal_id as "goalId", position, standard_id as "standardId", skill_id as "skillId", title, because, state,
      edited_by as "editedBy", to_json(edited_at)#>>'{}' as "editedAt"
    from goal where district_id = ${districtId}::uuid and plan_id = any(${planIds}::uuid[]) order by position`.execute(
    tx,
  );
  const steps = await sql<StepRow>`
    select s.plan_id as "planId", w.starts_on as "startsOn", s.step_id as "stepId", s.goal_id as "goalId", s.resource_id as "resourceId",
      s.position, s.kind, s.title, s.minutes, s.because, s.edited_by as "editedBy", to_json(s.edited_at)#>>'{}' as "editedAt",
      s.done_at is not null as done, coalesce(r.needs_device, false) as "needsDevice"
    from week w
    join step s on s.district_id = w.district_id and s.plan_id = w.plan_id and s.week_id = w.week_id
    left join resource r on r.district_id = s.district_id and r.resource_id = s.resource_id
    where w.district_id = ${districtId}::uuid and w.plan_id = any(${planIds}::uuid[])
      and w.starts_on in (${startsOn}::date, ${weekBefore(startsOn)}::date)
    order by s.position`.execute(tx);
  return {
    goals: Map.groupBy(goals.rows, (row) => row.planId),
    steps: Map.groupBy(steps.rows, (row) => row.planId),
    startsOn,
  };
}

function existingPlan(
  row: PersonRecord & { readonly plan_id: string },
  plans: Plans,
): ExistingPlan {
  const steps = plans.steps.get(row.plan_id) ?? [];
  return {
    planId: row.plan_id,
    version: row.version ?? 1,
    state: row.state ?? 'draft',
    weekId: row.week_id ?? undefined,
    goals: plans.goals.get(row.plan_id) ?? [],
    steps: steps.filter((step) => step.startsOn === plans.startsOn),
    recentResources: steps.flatMap((step) =>
      step.startsOn === plans.startsOn ? [] : (step.resourceId ?? []),
    ),
  };
}

/** A learner's estimates come as one value: tens of thousands of rows would cost more to fetch than to think about. */
async function readEstimates(
  tx: Tx,
  { districtId, learnerIds }: Drafting,
  catalogue: Catalogue,
): Promise<ReadonlyMap<string, readonly StandardMastery[]>> {
  const { rows } = await sql<{ learner_id: string; known: readonly EstimateTuple[] }>`
    select learner_id, json_agg(json_build_array(skill_id, mastery, low, high, opportunities, correct,
      extract(epoch from as_of) * 1000)) as known
    from estimate where district_id = ${districtId}::uuid and learner_id = any(${learnerIds}::uuid[])
    group by learner_id`.execute(tx);
  return new Map(rows.map((row) => [row.learner_id, byStandard(row.known, catalogue)]));
}

type EstimateTuple = readonly [string, number, number, number, number, number, number | null];

function byStandard(
  known: readonly EstimateTuple[],
  { subjectOfSkill }: Catalogue,
): readonly StandardMastery[] {
  const skills = new Map<string, Mastery[]>();
  for (const [skillId, mastery, low, high, opportunities, correct, asOf] of known) {
    const id = subjectOfSkill.get(skillId) ?? skillId;
    const one = { mastery, low, high, opportunities, correct, asOf: asOf ?? undefined };
    const others = skills.get(id);
    if (others === undefined) skills.set(id, [one]);
    else others.push(one);
  }
  return [...skills].flatMap(([standardId, some]) => {
    const combined = combineSkills(some);
    return combined === undefined ? [] : { standardId, ...combined };
  });
}
