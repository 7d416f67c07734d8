import type { FamilyWeek } from '@everyplan/contract';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import { listAwaitingFamily, presentWeeks, readGoals } from '../../plans/index.ts';
import { chooseTalk } from './choose-talk.ts';

export interface Reading {
  readonly learnerIds: readonly string[];
  readonly language: 'en' | 'es';
  /** The district's day, 'YYYY-MM-DD'. */
  readonly today: string;
  /** The Monday of the week to tell about. */
  readonly monday: string;
}

const listed = 3;

/** The week of many children for their families, by learner: a few statements however many. Who may read it is the caller's to know. */
export async function readFamilyWeeks(
  tx: Tx,
  scope: Scope,
  reading: Reading,
): Promise<ReadonlyMap<string, FamilyWeek>> {
  const goals = await readGoals(tx, scope, reading);
  const reached = Map.groupBy(await listReached(tx, scope, reading), (row) => row.learner_id);
  const steps = await readSteps(tx, scope, reading);
  const checkIns = new Map(
    (await listNextCheckIns(tx, scope, reading)).map((row) => [row.learner_id, row]),
  );
  const awaiting = await listAwaitingFamily(tx, scope, reading.learnerIds);
  const people = await listNames(tx, scope, reading.learnerIds);
  return new Map(
    people.map(({ person_id: learnerId, given_name: givenName }) => {
      const all = steps.get(learnerId) ?? [];
      const open = all.filter((step) => step.doneAt === null);
      const done = all
        .filter((step) => step.doneAt !== null)
        .toSorted((one, other) => (one.doneAt! < other.doneAt! ? -1 : 1));
      const working = (goals.get(learnerId) ?? []).filter((goal) => goal.state === 'open');
      const titles = working.map((goal) => bare(goal.title));
      const isReached = new Set((reached.get(learnerId) ?? []).map((goal) => goal.goal_id));
      const checkIn = checkIns.get(learnerId);
      const talk = chooseTalk({
        givenName,
        today: reading.today,
        reachedThisWeek: (goals.get(learnerId) ?? [])
          .filter(({ goalId }) => isReached.has(goalId))
          .map(({ title }) => bare(title)),
        doneThisWeek: done.map((step) => bare(step.title)),
        openSteps: open.map((step) => ({ ...step, title: bare(step.title) })),
        goals: titles,
        nextCheckInOn: checkIn?.day ?? null,
      });
      const week = {
        learnerId,
        givenName,
        weekStartsOn: reading.monday,
        stepsDone: done.length,
        stepsTotal: all.length,
        open: open.slice(0, listed).map((step) => bare(step.title)),
        goals: titles.slice(0, listed),
        nextCheckIn: checkIn === undefined ? null : { day: checkIn.day, time: checkIn.at_time },
        awaitsFamily: awaiting.has(learnerId),
        talk: talk === null ? null : { says: talk.says, because: talk.because },
      };
      return [learnerId, week];
    }),
  );
}

async function listNames(tx: Tx, { districtId }: Scope, learnerIds: readonly string[]) {
  return tx
    .selectFrom('person')
    .select((eb) => ['person_id', eb.fn.coalesce('preferred_name', 'given_name').as('given_name')])
    .where('district_id', '=', districtId)
    .where(sql<boolean>`person_id = any(${learnerIds}::uuid[])`)
    .execute();
}

async function listReached(tx: Tx, { districtId }: Scope, { learnerIds, monday }: Reading) {
  const { rows } = await sql<{ learner_id: string; goal_id: string }>`
    select p.learner_id, g.goal_id
    from plan p join goal g on g.district_id = p.district_id and g.plan_id = p.plan_id
    where p.district_id = ${districtId}::uuid and p.learner_id = any(${learnerIds}::uuid[])
      and g.state = 'reached' and g.edited_at >= ${monday}::date`.execute(tx);
  return rows;
}

type WeekRow = Parameters<typeof presentWeeks>[2]['weeks'][number];

/** The steps of the week by learner, in the reader's language, done by tick or by evidence. */
async function readSteps(tx: Tx, scope: Scope, { learnerIds, monday, language }: Reading) {
  const { rows: weeks } = await sql<WeekRow & { readonly learner_id: string }>`
    select p.learner_id, w.week_id, w.plan_id, w.starts_on, w.minutes_available, w.because
    from plan p join week w on w.district_id = p.district_id and w.plan_id = p.plan_id and w.starts_on = ${monday}::date
    where p.district_id = ${scope.districtId}::uuid and p.learner_id = any(${learnerIds}::uuid[])`.execute(
    tx,
  );
  const presented = await presentWeeks(tx, scope, {
    weeks,
    learnerIds,
    languageOf: () => language,
  });
  return new Map(
    weeks.map((week) => [week.learner_id, presented.get(week.week_id)?.steps ?? []] as const),
  );
}

/** Titles are sentences where a learner reads them; here they stand within one. */
function bare(title: string): string {
  return title.replace(/\.$/, '');
}

async function listNextCheckIns(tx: Tx, { districtId }: Scope, { learnerIds, today }: Reading) {
  const { rows } = await sql<{ learner_id: string; day: string; at_time: string | null }>`
    select distinct on (c.learner_id) c.learner_id, c.day::text as day, to_char(c.at_time, 'HH24:MI') as at_time
    from check_in c
    where c.district_id = ${districtId}::uuid and c.learner_id = any(${learnerIds}::uuid[])
      and c.day >= ${today}::date and c.held_at is null and c.cancelled_at is null
    order by c.learner_id, c.day, c.at_time nulls last`.execute(tx);
  return rows;
}
