import { sql } from 'kysely';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Tx } from '../../platform/db/database.ts';
import { maySeeLearner, menteesOf, readToday } from '../people/index.ts';
import { type LearnerPace, readPaces } from '../plans/index.ts';
import { presentAppointment } from './present.ts';
import { usualCycleDays, whyToSee, type MenteeSigns } from './whom-to-see.ts';

/** Whom to see this week and why: the actor's mentees and those with whom a talk is planned. A few statements, however many they are. */
export async function readMentorPage(tx: Tx, actor: Actor, now: Date) {
  const { today } = await readToday(tx, actor, now);
  const rows = await listMentees(tx, actor, today);
  const learnerIds = rows.map((row) => row.person_id);
  const paces = await readPaces(tx, actor, { learnerIds, now });
  const learners = rows
    .map((row) => ({ row, toSee: whyToSee(signsOf(row, paces.get(row.person_id)!), today) }))
    .sort((a, b) => b.toSee.urgency - a.toSee.urgency)
    .map(({ row, toSee }) => presentMentee(row, toSee, actor));
  return { today, learners };
}

interface MenteeRow {
  readonly person_id: string;
  readonly given_name: string;
  readonly family_name: string;
  readonly class_name: string | null;
  readonly has_plan: boolean;
  readonly awaits_teacher: boolean;
  readonly review_due_on: string | null;
  readonly goal_title: string | null;
  readonly goal_due_on: string | null;
  readonly last_evidence_on: string | null;
  readonly last_day: string | null;
  readonly check_in_id: string | null;
  readonly adult_id: string | null;
  readonly day: string | null;
  readonly at_time: string | null;
  readonly minutes: number | null;
  readonly asked_on: string | null;
  readonly decisions_overdue: number;
}

/** The learners are found first and all else by their keys, a pass a table. A drafted goal is told in the reader's language. */
async function listMentees(tx: Tx, actor: Actor, today: string): Promise<readonly MenteeRow[]> {
  const district = sql`${actor.districtId}::uuid`;
  const { rows } = await sql<MenteeRow>`
    with seen as materialized (
      select p.person_id, coalesce(p.preferred_name, p.given_name) as given_name, p.family_name,
        l.plan_id, l.version, l.state, l.review_due_on
      from person p left join plan l on l.district_id = ${district} and l.learner_id = p.person_id
      where p.district_id = ${district} and p.active and p.person_id = any(array(
          ${menteesOf(actor)}
          union select c.learner_id from check_in c where c.district_id = ${district} and c.adult_id = ${actor.personId}::uuid
            and c.held_at is null and c.cancelled_at is null))
        and ${maySeeLearner(actor, sql.ref('p.person_id'))}
    ), goals as (
      select distinct on (g.plan_id) g.plan_id, coalesce(w.i_can, g.title) as title, g.due_on
      from goal g left join standard_wording w on w.district_id = ${district} and w.standard_id = g.standard_id
        and w.language = ${actor.language} and g.titled_by is null
      where g.district_id = ${district} and g.plan_id = any(array(select plan_id from seen)) and g.state = 'open' and g.due_on is not null
      order by g.plan_id, g.due_on, g.position
    ), held as (
      select c.learner_id, max(c.day) as day from check_in c
      where c.district_id = ${district} and c.learner_id = any(array(select person_id from seen)) and c.held_at is not null
      group by c.learner_id
    ), open as (
      select distinct on (c.learner_id) c.learner_id, c.check_in_id, c.adult_id, c.day, c.at_time, c.minutes from check_in c
      where c.district_id = ${district} and c.learner_id = any(array(select person_id from seen))
        and c.held_at is null and c.cancelled_at is null
      order by c.learner_id, c.adult_id <> ${actor.personId}::uuid, c.day
    ), known as (
      select m.learner_id, max(m.as_of)::date as day from estimate m
      where m.district_id = ${district} and m.learner_id = any(array(select person_id from seen)) group by m.learner_id
    ), overdue as (
      select d.learner_id, count(*)::int as count from check_in_decision d
      where d.district_id = ${district} and d.learner_id = any(array(select person_id from seen)) and d.done_at is null
        and d.due_on < ${today}::date group by d.learner_id
    )
    select n.person_id, n.given_name, n.family_name, n.plan_id is not null as has_plan, n.review_due_on,
      n.state in ('draft', 'in-review') and not exists (select from plan_approval a where a.district_id = ${district}
        and a.plan_id = n.plan_id and a.version = n.version and a.voice = 'teacher') as awaits_teacher,
      (select h.title from enrolment e join class h on h.district_id = e.district_id and h.class_id = e.class_id and h.active
        where e.district_id = ${district} and e.person_id = n.person_id and e.role = 'learner' and e.active
        order by h.kind <> 'homeroom', h.title limit 1) as class_name,
      goals.title as goal_title, goals.due_on as goal_due_on,
      known.day as last_evidence_on, held.day as last_day, open.check_in_id, open.adult_id, open.day, open.at_time, open.minutes,
      (select t.raised_at::date from check_in_topic t where t.district_id = ${district} and t.learner_id = n.person_id
        and t.kind = 'talk-asked' and t.settled_in is null limit 1) as asked_on,
      coalesce(overdue.count, 0) as decisions_overdue
    from seen n
    left join goals on goals.plan_id = n.plan_id
    left join held on held.learner_id = n.person_id
    left join open on open.learner_id = n.person_id
    left join known on known.learner_id = n.person_id
    left join overdue on overdue.learner_id = n.person_id
    order by n.family_name, n.given_name, n.person_id
    limit 400`.execute(tx);
  return rows;
}

function signsOf(row: MenteeRow, pace: LearnerPace): MenteeSigns {
  return {
    cycleDays: usualCycleDays,
    lastDay: row.last_day ?? undefined,
    nextDay: row.day ?? undefined,
    nextMinutes: row.minutes ?? undefined,
    askedOn: row.asked_on ?? undefined,
    hasPlan: row.has_plan,
    awaitsTeacher: row.awaits_teacher,
    reviewDueOn: row.review_due_on ?? undefined,
    goalDue:
      row.goal_title === null || row.goal_due_on === null
        ? undefined
        : { title: row.goal_title, dueOn: row.goal_due_on },
    pace,
    lastEvidenceOn: row.last_evidence_on ?? undefined,
    decisionsOverdue: row.decisions_overdue,
  };
}

function presentMentee(row: MenteeRow, toSee: ReturnType<typeof whyToSee>, actor: Actor) {
  return {
    learnerId: row.person_id,
    givenName: row.given_name,
    familyName: row.family_name,
    className: row.class_name,
    reasons: [...toSee.reasons],
    minutes: toSee.minutes,
    lastDay: row.last_day,
    next:
      row.check_in_id === null || row.day === null || row.minutes === null
        ? null
        : {
            checkInId: row.check_in_id,
            mine: row.adult_id === actor.personId,
            ...presentAppointment({ day: row.day, at_time: row.at_time, minutes: row.minutes }),
          },
  };
}
