import type { Because } from '@everyplan/contract';
import { combineSkills, masteryWord, type Mastery } from '@everyplan/engine/planning';
import { sql } from 'kysely';
import { hasRole, type Actor } from '../../platform/auth/actor.ts';
import type { Tx } from '../../platform/db/database.ts';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { notFound } from '../../platform/errors.ts';
import { maySeeClass, maySeeLearner } from '../people/index.ts';
import { dayOf } from './day-of.ts';
import { attentionFor, hasEnded, isStale, type LearnerSigns } from './rules.ts';
import { type Subject, subjectOf } from './subject-of.ts';
import type { StoredState } from './tables.ts';

/** A class, those who need somebody first on top. Two statements whatever the number of learners. */
export function readClassNeeds(deps: Deps, actor: Actor, classId: string) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const found = await getVisibleClass(tx, actor, classId);
    const rows = await listNeeds(tx, actor, classId);
    const now = deps.now();
    const today = dayOf(now, found.time_zone);
    const subject = subjectOf([...found.subjects, ...(found.course_subjects ?? []), found.title]);
    const learners = rows
      .map((row) =>
        presentNeeds(row, { now, today, isTeacher: hasRole(actor, 'teacher'), subject }),
      )
      .sort((a, b) => b.urgency - a.urgency)
      .map(({ need }) => need);
    return { classId, title: found.title, schoolName: found.school_name, learners };
  });
}

export async function getVisibleClass(tx: Tx, actor: Actor, classId: string) {
  const found = await tx
    .selectFrom('class')
    .innerJoin('school', (join) =>
      join
        .onRef('school.district_id', '=', 'class.district_id')
        .onRef('school.school_id', '=', 'class.school_id'),
    )
    .innerJoin('district', 'district.district_id', 'class.district_id')
    .leftJoin('course', (join) =>
      join
        .onRef('course.district_id', '=', 'class.district_id')
        .onRef('course.course_id', '=', 'class.course_id'),
    )
    .select([
      'class.title',
      'class.subjects',
      'course.subjects as course_subjects',
      'school.name as school_name',
      'district.time_zone',
    ])
    .where('class.district_id', '=', actor.districtId)
    .where('class.class_id', '=', classId)
    .where(maySeeClass(actor))
    .executeTakeFirst();
  if (found === undefined) throw notFound('class');
  return found;
}

interface NeedsRecord {
  readonly person_id: string;
  readonly given_name: string;
  readonly family_name: string;
  readonly state: StoredState | null;
  readonly changed_at: Date | null;
  readonly review_due_on: string | null;
  readonly teacher_approved: boolean;
  readonly last_evidence_at: Date | null;
  readonly steps_done: number;
  readonly steps_total: number;
  readonly goals: readonly NeedsGoal[] | null;
}

interface NeedsGoal {
  readonly title: string;
  readonly because: Because[];
  readonly standardId: string | null;
  readonly code: string | null;
  readonly standardTitle: string | null;
  readonly horizon: 'short' | 'long';
  /** What its framework is about, as that says it; null for a goal towards no standard. */
  readonly frameworkSubject: string | null;
  readonly frameworkTitle: string | null;
  /** mastery, low, high, opportunities, correct of each skill. */
  readonly known: readonly (readonly [number, number, number, number, number])[] | null;
}

/**
 * A drafted goal is in its learner's language; here it is told in the reader's, where the school has words for it.
 *
 * Each learner with the plan's open goals, what is known of them, the newest week's ticks and the latest evidence. The learners are found
 * first and all else by their keys, a pass a table.
 */
async function listNeeds(tx: Tx, actor: Actor, classId: string): Promise<NeedsRecord[]> {
  const district = sql`${actor.districtId}::uuid`;
  const { rows } = await sql<NeedsRecord>`
    with enrolled as materialized (
      select p.person_id, p.given_name, p.family_name, l.plan_id, l.version, l.state, l.changed_at, l.review_due_on
      from person p left join plan l on l.district_id = ${district} and l.learner_id = p.person_id
      where p.district_id = ${district} and p.active and p.person_id = any(array(
        select e.person_id from enrolment e where e.district_id = ${district} and e.class_id = ${classId}::uuid
          and e.role = 'learner' and e.active and ${maySeeLearner(actor, sql.ref('e.person_id'))}))
    ), known as materialized (
      select m.learner_id, m.skill_id, m.mastery, m.low, m.high, m.opportunities, m.correct, m.as_of
      from estimate m where m.district_id = ${district} and m.learner_id = any(array(select person_id from enrolled))
    ), tries as (
      select o.learner_id, coalesce(k.standard_id, k.skill_id) as about,
        json_agg(json_build_array(o.mastery, o.low, o.high, o.opportunities, o.correct)) as known
      from known o join skill k on k.district_id = ${district} and k.skill_id = o.skill_id
      group by 1, 2
    ), goals as (
      select g.plan_id, json_agg(json_build_object('title', coalesce(w.i_can, g.title), 'because', g.because, 'standardId', g.standard_id, 'code', s.code,
        'standardTitle', coalesce(s.short_title, s.statement), 'horizon', g.horizon, 'frameworkSubject', f.subject, 'frameworkTitle', f.title,
        'known', t.known) order by g.position) as goals
      from goal g
      join enrolled n on n.plan_id = g.plan_id
      left join standard s on s.district_id = ${district} and s.standard_id = g.standard_id
      left join framework f on f.district_id = ${district} and f.framework_id = s.framework_id
      left join standard_wording w on w.district_id = ${district} and w.standard_id = g.standard_id
        and w.language = ${actor.language} and g.titled_by is null
      left join tries t on t.learner_id = n.person_id and t.about = coalesce(g.standard_id, g.skill_id)
      where g.district_id = ${district} and g.plan_id = any(array(select plan_id from enrolled)) and g.state = 'open'
      group by g.plan_id
    ), newest as (
      select distinct on (w.plan_id) w.plan_id, w.week_id from week w
      where w.district_id = ${district} and w.plan_id = any(array(select plan_id from enrolled))
      order by w.plan_id, w.starts_on desc
    ), steps as (
      select t.plan_id, count(*)::int as total, count(t.done_at)::int as done
      from step t join newest w on w.plan_id = t.plan_id and w.week_id = t.week_id
      where t.district_id = ${district} and t.plan_id = any(array(select plan_id from enrolled))
      group by t.plan_id
    ), seen as (
      select learner_id, max(as_of) as at from known group by learner_id
    )
    select n.person_id, n.given_name, n.family_name, n.state, n.changed_at, n.review_due_on, goals.goals,
      exists (select from plan_approval a where a.district_id = ${district} and a.plan_id = n.plan_id
        and a.version = n.version and a.voice = 'teacher') as teacher_approved,
      coalesce(seen.at, (select v.recorded_at from evidence v where v.district_id = ${district} and v.learner_id = n.person_id
        order by v.evidence_id desc limit 1)) as last_evidence_at,
      coalesce(steps.done, 0) as steps_done, coalesce(steps.total, 0) as steps_total
    from enrolled n
    left join goals on goals.plan_id = n.plan_id
    left join steps on steps.plan_id = n.plan_id
    left join seen on seen.learner_id = n.person_id
    order by n.family_name, n.given_name, n.person_id`.execute(tx);
  return rows;
}

function presentNeeds(
  row: NeedsRecord,
  given: {
    readonly now: Date;
    readonly today: string;
    readonly isTeacher: boolean;
    readonly subject: Subject | undefined;
  },
) {
  const goals = (row.goals ?? []).map((goal) => ({ ...goal, ...wordOf(goal) }));
  const plan = openPlanOf(row, given.today);
  const signs: LearnerSigns = {
    plan,
    awaitsReader: given.isTeacher && plan?.ended === false && !row.teacher_approved,
    lastEvidenceAt: row.last_evidence_at ?? undefined,
    openGoals: goals,
  };
  const { urgency, reasons } = attentionFor(signs, given.now);
  const [next] = goals.toSorted((a, b) => placeOf(a, given.subject) - placeOf(b, given.subject));
  const need = {
    learnerId: row.person_id,
    givenName: row.given_name,
    familyName: row.family_name,
    planState: row.state ?? ('none' as const),
    stale: plan?.ended === false && isStale(plan.changedAt, given.now),
    reviewDueOn: row.review_due_on,
    next: next === undefined ? null : presentNext(next),
    goalCount: goals.length,
    stepsDone: row.steps_done,
    stepsTotal: row.steps_total,
    lastEvidenceAt: row.last_evidence_at?.toISOString() ?? null,
    attention: [...reasons],
  };
  return { urgency, need };
}

function openPlanOf({ state, changed_at, review_due_on }: NeedsRecord, today: string) {
  if (state === null || changed_at === null) return undefined;
  const reviewDue = review_due_on !== null && review_due_on <= today;
  return { changedAt: changed_at, ended: hasEnded({ state }), reviewDue };
}

/** A class's own subject comes first, and what is near before what is far; within these the plan's own order stays. */
function placeOf(goal: NeedsGoal, subject: Subject | undefined): number {
  const about = subjectOf([goal.frameworkSubject, goal.frameworkTitle]);
  const other = subject !== undefined && about !== subject;
  return (goal.horizon === 'long' ? 2 : 0) + (other ? 1 : 0);
}

function presentNext(goal: NeedsGoal & ReturnType<typeof wordOf>) {
  const standard =
    goal.standardId === null
      ? null
      : { standardId: goal.standardId, code: goal.code, title: goal.standardTitle ?? goal.title };
  return { standard, title: goal.title, because: goal.because, word: goal.word };
}

function wordOf(goal: NeedsGoal) {
  const skills = (goal.known ?? []).map(
    ([mastery, low, high, opportunities, correct]): Mastery => ({
      mastery,
      low,
      high,
      opportunities,
      correct,
      asOf: undefined,
    }),
  );
  const known = combineSkills(skills);
  return {
    word: known === undefined ? ('no-evidence' as const) : masteryWord(known),
    opportunities: known?.opportunities ?? 0,
  };
}
