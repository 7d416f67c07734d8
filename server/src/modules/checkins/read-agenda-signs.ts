import { sql } from 'kysely';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Tx } from '../../platform/db/database.ts';
import { localTime } from '../../platform/local-time.ts';
import { listEstimates } from '../mastery/index.ts';
import { readGoals } from '../plans/index.ts';
import { addDays } from './days.ts';
import { findLastHeld, listDecisions, listWaitingTopics } from './queries.ts';
import type { DistrictDay } from '../people/index.ts';
import type { AgendaSigns } from './rules.ts';
import { knownSkills } from './known-skills.ts';

/** Without a check-in before, the evidence of so many days is "lately". */
const latelyDays = 28;

export interface Asked {
  readonly learnerId: string;
  readonly givenName: string;
  readonly checkInId: string;
  readonly on: DistrictDay;
}

/** Everything that the agenda is made from, as the reader may see it; ten statements. */
export async function readAgendaSigns(tx: Tx, actor: Actor, asked: Asked): Promise<AgendaSigns> {
  const { learnerId, on } = asked;
  const last = await findLastHeld(tx, actor, { learnerId, before: null });
  const from = last?.day ?? addDays(on.today, -latelyDays);
  const goals = await readGoals(tx, actor, { learnerIds: [learnerId], language: actor.language });
  const topics = await listWaitingTopics(tx, actor, learnerId);
  const decisions = await listDecisions(tx, actor, learnerId);
  const estimates = await listEstimates(tx, actor, learnerId);
  const now = knownSkills(estimates);
  const plan = await readPlanSigns(tx, actor, { learnerId, since: last?.held_at ?? null });
  return {
    today: on.today,
    givenName: asked.givenName,
    since: last?.day,
    topics: topics.map((topic) => ({
      topicId: topic.topic_id,
      kind: topic.kind,
      text: topic.text,
      day: localTime(topic.raised_at, on.timeZone).day,
    })),
    decisions: decisions
      .filter((row) => row.done_at === null && row.check_in_id !== asked.checkInId)
      .map((row) => ({
        decisionId: row.decision_id,
        text: row.text,
        who: row.who,
        dueOn: row.due_on,
      })),
    skills: estimates.map((row) => ({
      skillId: row.skill_id,
      title: row.title ?? row.name,
      before: last?.known?.[row.skill_id],
      now: now[row.skill_id]!,
      because: row.because,
    })),
    steps: await readSteps(tx, actor, { learnerId, from, today: on.today }),
    goals: (goals.get(learnerId) ?? []).flatMap(
      ({ goalId, title, state, dueOn }): AgendaSigns['goals'] => {
        if (state === 'open') return [{ goalId, title, state, dueOn }];
        if (state !== 'reached' || plan?.reachedSince.includes(goalId) !== true) return [];
        return [{ goalId, title, state, dueOn }];
      },
    ),
    plan,
    lastEvidenceOn: await findLastEvidenceDay(tx, actor, { learnerId, timeZone: on.timeZone }),
    profile: last === undefined ? [] : await listNewEntries(tx, actor, { learnerId, last }),
  };
}

async function readPlanSigns(
  tx: Tx,
  { districtId }: Actor,
  { learnerId, since }: { readonly learnerId: string; readonly since: Date | null },
) {
  const { rows } = await sql<{
    awaits_teacher: boolean;
    review_due_on: string | null;
    reached_since: string[];
  }>`
    select p.review_due_on, p.state in ('draft', 'in-review') and not exists (select from plan_approval a
        where a.district_id = p.district_id and a.plan_id = p.plan_id and a.version = p.version and a.voice = 'teacher') as awaits_teacher,
      array(select g.goal_id from goal g where g.district_id = p.district_id and g.plan_id = p.plan_id and g.state = 'reached'
        and g.edited_at > ${since}) as reached_since
    from plan p where p.district_id = ${districtId}::uuid and p.learner_id = ${learnerId}::uuid`.execute(
    tx,
  );
  const [row] = rows;
  if (row === undefined) return undefined;
  return {
    awaitsTeacher: row.awaits_teacher,
    reviewDueOn: row.review_due_on,
    reachedSince: row.reached_since,
  };
}

/** The steps of the weeks since then. One has slipped when its week is over and it is not done. */
async function readSteps(
  tx: Tx,
  { districtId }: Actor,
  given: { readonly learnerId: string; readonly from: string; readonly today: string },
): Promise<AgendaSigns['steps']> {
  const { rows } = await sql<{ step_id: string; title: string; done: boolean; over: boolean }>`
    select s.step_id, s.title, s.done_at is not null as done, w.starts_on + 7 <= ${given.today}::date as over
    from plan p
    join week w on w.district_id = p.district_id and w.plan_id = p.plan_id
    join step s on s.district_id = w.district_id and s.plan_id = w.plan_id and s.week_id = w.week_id
    where p.district_id = ${districtId}::uuid and p.learner_id = ${given.learnerId}::uuid
      and w.starts_on > ${given.from}::date - 7 and w.starts_on <= ${given.today}::date
      -- What somebody has decided already need not be asked again.
      and not exists (select from step_carry_over o where o.district_id = s.district_id and o.plan_id = s.plan_id and o.step_id = s.step_id)
    order by w.starts_on desc, s.position, s.step_id
    limit 200`.execute(tx);
  return {
    done: rows.filter((row) => row.done).length,
    total: rows.length,
    slipped: rows
      .filter((row) => row.over && !row.done)
      .map((row) => ({ stepId: row.step_id, title: row.title })),
  };
}

async function findLastEvidenceDay(
  tx: Tx,
  { districtId }: Actor,
  { learnerId, timeZone }: { readonly learnerId: string; readonly timeZone: string },
): Promise<string | undefined> {
  const row = await tx
    .selectFrom('evidence')
    .select(sql<Date>`coalesce(occurred_at, recorded_at)`.as('at'))
    .where('district_id', '=', districtId)
    .where('learner_id', '=', learnerId)
    .orderBy('evidence_id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? undefined : localTime(row.at, timeZone).day;
}

/** Entries that every adult around the learner may read: what is for few is no news for an agenda. */
async function listNewEntries(
  tx: Tx,
  { districtId }: Actor,
  given: { readonly learnerId: string; readonly last: { readonly held_at: Date | null } },
) {
  return tx
    .selectFrom('profile_entry')
    .select('voice')
    .where('district_id', '=', districtId)
    .where('learner_id', '=', given.learnerId)
    .where('visibility', 'in', ['family', 'teachers'])
    .where('retired_at', 'is', null)
    .where('written_at', '>', given.last.held_at ?? new Date(0))
    .limit(50)
    .execute();
}
