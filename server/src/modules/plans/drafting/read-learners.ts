import { combineSkills, type Mastery, type StandardMastery } from '@everyplan/engine/planning';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import { supportsOf, type SupportInUse } from '../../learners/index.ts';
import { listEvidenceDone } from '../week/done-by-evidence.ts';
import { readInterests } from '../week/read-interests.ts';
import { thisMonday } from '../week/this-monday.ts';
import { weekAfter, weekBefore } from '../monday-of.ts';
import { keptDetails, type KeptDetails } from '../goals/goal-details.ts';
import type { ContentAnswer, ContentWeek, PlanContent } from '../plan-content.ts';
import type { GoalState, StoredState } from '../tables.ts';
import type { Catalogue, Language } from './catalogue.ts';

/** A learner with all that a draft looks at. */
export interface Draftable {
  readonly learnerId: string;
  readonly grade: string | undefined;
  readonly language: Language;
  readonly pace: 'gentle' | 'steady' | 'brisk';
  readonly minutesPerWeek: number;
  readonly interests: readonly string[];
  readonly supports: readonly SupportInUse[];
  readonly plan: ExistingPlan | undefined;
  readonly estimates: readonly StandardMastery[];
}

export interface ExistingPlan {
  readonly planId: string;
  readonly version: number;
  readonly state: StoredState;
  readonly week: WeekRow | undefined;
  readonly goals: readonly GoalRecord[];
  /** Of this week. */
  readonly steps: readonly StepRecord[];
  readonly recentResources: readonly string[];
  /** Weeks besides that are not over. */
  readonly otherWeeks: readonly {
    readonly weekId: string;
    readonly steps: readonly StepRecord[];
  }[];
  readonly answers: readonly ContentAnswer[];
}

export type GoalRecord = PlanContent['goals'][number] & { readonly state: GoalState };
export type StepRecord = PlanContent['steps'][number] & {
  /** Ticked, shown by evidence, or a choice that was made. */
  readonly done: boolean;
};

export interface Drafting {
  readonly districtId: string;
  readonly learnerIds: readonly string[];
  /** Monday of the week that is drafted. */
  readonly startsOn: string;
  readonly now: Date;
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
  const paces = await readPaces(tx, drafting);
  const plans = await readPlans(tx, drafting);
  const estimates = await readEstimates(tx, drafting, catalogue);
  const interests = await readInterests(tx, drafting);
  const supports = await supportsOf(tx, drafting.learnerIds);
  return people.map((row) => ({
    learnerId: row.person_id,
    grade: row.grade ?? undefined,
    language: row.language.startsWith('es') ? 'es' : 'en',
    pace: paces.get(row.person_id)?.pace ?? 'steady',
    minutesPerWeek: paces.get(row.person_id)?.minutes_per_week ?? 90,
    interests: interests.get(row.person_id) ?? [],
    supports: supports.get(row.person_id) ?? [],
    estimates: estimates.get(row.person_id) ?? [],
    plan: plans.get(row.person_id),
  }));
}

// Each table is asked for its own rows by their keys: joins of tables that all begin with the district are planned badly while their
// statistics are young, and a first draft of a whole district is just then.

interface PersonRecord {
  readonly person_id: string;
  readonly grade: string | null;
  readonly language: string;
}

async function readPeople(
  tx: Tx,
  { districtId, learnerIds }: Drafting,
): Promise<readonly PersonRecord[]> {
  const { rows } = await sql<PersonRecord>`
    select person_id, grades[1] as grade, language from person
    where district_id = ${districtId}::uuid and person_id = any(${learnerIds}::uuid[])
    order by person_id for no key update`.execute(tx);
  return rows;
}

interface PaceRecord {
  readonly learner_id: string;
  readonly pace: Draftable['pace'];
  readonly minutes_per_week: number;
}

async function readPaces(
  tx: Tx,
  { districtId, learnerIds }: Drafting,
): Promise<ReadonlyMap<string, PaceRecord>> {
  const { rows } = await sql<PaceRecord>`
    select learner_id, pace, minutes_per_week from learner_profile
    where district_id = ${districtId}::uuid and learner_id = any(${learnerIds}::uuid[])`.execute(
    tx,
  );
  return new Map(rows.map((row) => [row.learner_id, row]));
}

interface PlanRecord {
  readonly plan_id: string;
  readonly learner_id: string;
  readonly version: number;
  readonly state: StoredState;
}

async function readPlans(
  tx: Tx,
  { districtId, learnerIds, startsOn, now }: Drafting,
): Promise<ReadonlyMap<string, ExistingPlan>> {
  const district = sql`${districtId}::uuid`;
  const plans = await sql<PlanRecord>`
    select plan_id, learner_id, version, state from plan
    where district_id = ${district} and learner_id = any(${learnerIds}::uuid[])
    order by plan_id for no key update`.execute(tx);
  if (plans.rows.length === 0) return new Map();
  const planIds = plans.rows.map((row) => row.plan_id);
  const goals = await sql<GoalRow>`
    select plan_id as "planId", goal_id as "goalId", position, standard_id as "standardId", skill_id as "skillId", title, because, state,
      edited_by as "editedBy", to_json(edited_at)#>>'{}' as "editedAt", ${keptDetails} as kept
    from goal g where district_id = ${district} and plan_id = any(${planIds}::uuid[]) order by position`.execute(
    tx,
  );
  const weeks = await sql<WeekRow>`
    select plan_id as "planId", week_id as "weekId", starts_on as "startsOn", minutes_available as "minutesAvailable", because from week
    where district_id = ${district} and plan_id = any(${planIds}::uuid[])
      and starts_on in (${startsOn}::date, ${weekBefore(startsOn)}::date, ${weekAfter(startsOn)}::date)`.execute(
    tx,
  );
  const thisWeek = await thisMonday(tx, { districtId }, now);
  const steps = await sql<StepRow>`
    select week_id as "weekId", step_id as "stepId", goal_id as "goalId", resource_id as "resourceId", position, kind, title, minutes,
      because, edited_by as "editedBy", to_json(edited_at)#>>'{}' as "editedAt", importance, own, about_id as "aboutId",
      titled_by as "titledBy", options, carried_from as "carriedFrom", done_at is not null or chosen is not null as done
    from step where district_id = ${district} and plan_id = any(${planIds}::uuid[])
      and week_id = any(${weeks.rows.map((row) => row.weekId)}::uuid[]) order by position`.execute(
    tx,
  );
  const answers = await sql<AnswerRow>`
    select plan_id as "planId", item_id as "itemId", item, value, answered_by as "answeredBy", to_json(answered_at)#>>'{}' as "answeredAt"
    from plan_answer where district_id = ${district} and plan_id = any(${planIds}::uuid[]) order by answered_at, item_id`.execute(
    tx,
  );
  const shown = await listEvidenceDone(
    tx,
    { districtId, startsOn },
    steps.rows.length > 0 ? learnerIds : [],
  );
  const answersOf = Map.groupBy(answers.rows, (row) => row.planId);
  const goalsOf = Map.groupBy(goals.rows, (row) => row.planId);
  const weeksOf = Map.groupBy(weeks.rows, (row) => row.planId);
  const stepsOf = Map.groupBy(
    steps.rows.map((row) => ({ ...row, done: row.done || shown.has(row.stepId) })),
    (row) => row.weekId,
  );
  return new Map(
    plans.rows.map((row) => {
      const [current, last] = [startsOn, weekBefore(startsOn)].map((day) =>
        weeksOf.get(row.plan_id)?.find((week) => week.startsOn === day),
      );
      return [
        row.learner_id,
        {
          planId: row.plan_id,
          version: row.version,
          state: row.state,
          week: current,
          goals: (goalsOf.get(row.plan_id) ?? []).map(withDetails),
          steps: stepsOf.get(current?.weekId ?? '') ?? [],
          otherWeeks: (weeksOf.get(row.plan_id) ?? [])
            .filter((week) => week !== current && week.startsOn >= thisWeek)
            .map(({ weekId }) => ({ weekId, steps: stepsOf.get(weekId) ?? [] })),
          recentResources: (stepsOf.get(last?.weekId ?? '') ?? []).flatMap(
            (step) => step.resourceId ?? [],
          ),
          answers: (answersOf.get(row.plan_id) ?? []).map(toContentAnswer),
        },
      ];
    }),
  );
}

interface GoalRow extends GoalRecord {
  readonly planId: string;
  readonly kept: KeptDetails | null;
}

interface AnswerRow extends ContentAnswer {
  readonly planId: string;
}

function toContentAnswer(row: AnswerRow): ContentAnswer {
  const { itemId, item, value, answeredBy, answeredAt } = row;
  return { itemId, item, value, answeredBy, answeredAt };
}

function withDetails({ kept, ...goal }: GoalRow): GoalRecord {
  return kept === null ? goal : { ...goal, details: kept };
}

interface WeekRow extends ContentWeek {
  readonly planId: string;
}

interface StepRow extends StepRecord {
  readonly weekId: string;
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
