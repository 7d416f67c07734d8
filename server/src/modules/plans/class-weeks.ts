import { sql } from 'kysely';
import type { Actor } from '../../platform/auth/actor.ts';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Tx } from '../../platform/db/database.ts';
import type { Deps } from '../../platform/deps.ts';
import { maySeeLearner } from '../people/index.ts';
import { getVisibleClass } from './class-needs.ts';
import { mondayOfDay } from './monday-of.ts';
import { listGoals, listWeeks, titleFor } from './queries.ts';
import { presentWeeks } from './week/present-weeks.ts';
import { thisMonday } from './week/this-monday.ts';

/** Everybody's week in one go, for printing: this week unless another is asked for. */
export function readClassWeeks(
  deps: Deps,
  actor: Actor,
  given: { readonly classId: string; readonly week?: string | undefined },
) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const { title } = await getVisibleClass(tx, actor, given.classId);
    const thisWeek = await thisMonday(tx, actor, deps.now());
    const startsOn = given.week === undefined ? thisWeek : mondayOfDay(given.week);
    const learners = await listLearners(tx, actor, given.classId);
    const planIds = learners.flatMap((row) => row.plan_id ?? []);
    const goals = Map.groupBy(await listGoals(tx, actor, planIds), (row) => row.plan_id);
    const weeks = await listWeeks(tx, actor, { planIds, startsOn });
    const languages = new Map(learners.map((row) => [row.plan_id, row.language.slice(0, 2)]));
    const presented = await presentWeeks(tx, actor, {
      weeks,
      learnerIds: learners.map((row) => row.person_id),
      languageOf: ({ plan_id }) => languages.get(plan_id) ?? 'en',
    });
    return {
      title,
      startsOn,
      thisWeek,
      weeks: learners.map((row) => {
        const week = weeks.find((one) => one.plan_id === row.plan_id);
        return {
          learnerId: row.person_id,
          givenName: row.given_name,
          familyName: row.family_name,
          language: row.language,
          goals: (goals.get(row.plan_id ?? '') ?? [])
            .filter((goal) => goal.state === 'open')
            .map((goal) => ({
              goalId: goal.goal_id,
              title: titleFor(goal, row.language.slice(0, 2)),
            })),
          week: presented.get(week?.week_id ?? '') ?? null,
        };
      }),
    };
  });
}

interface LearnerRow {
  readonly person_id: string;
  readonly given_name: string;
  readonly family_name: string;
  readonly language: string;
  readonly plan_id: string | null;
}

async function listLearners(tx: Tx, actor: Actor, classId: string): Promise<LearnerRow[]> {
  const { rows } = await sql<LearnerRow>`
    select p.person_id, p.given_name, p.family_name, p.language, l.plan_id
    from enrolment e
    join person p on p.district_id = e.district_id and p.person_id = e.person_id and p.active
    left join plan l on l.district_id = p.district_id and l.learner_id = p.person_id
    where e.district_id = ${actor.districtId}::uuid and e.class_id = ${classId}::uuid and e.role = 'learner' and e.active
      and ${maySeeLearner(actor, sql.ref('e.person_id'))}
    order by p.family_name, p.given_name, p.person_id`.execute(tx);
  return rows;
}
