import { sql } from 'kysely';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Tx } from '../../platform/db/database.ts';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { mayRunClass, maySeeClass, readToday } from '../people/index.ts';
import { addDays } from './calendar.ts';
import { listBeside } from './check-beside.ts';
import { selectPilots } from './get-pilot.ts';
import { presentPilot } from './present.ts';

const mostPilots = 500;
const heardDays = 42;

/** The pilots of the classes that the actor sees, the open ones first, and the classes that could start one. */
export function listPilots(deps: Deps, actor: Actor) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const { today } = await readToday(tx, actor, deps.now());
    const rows = await selectPilots(tx, actor)
      .where('pilot.withdrawn_at', 'is', null)
      .orderBy(sql`pilot.ended_at is not null`)
      .orderBy('pilot.starts_on', 'desc')
      .orderBy('pilot.pilot_id')
      .limit(mostPilots)
      .execute();
    const pilots = rows.map((row) => presentPilot(row, today));
    const open = new Set(rows.filter((row) => row.ended_at === null).map((row) => row.class_id));
    return { today, pilots, classes: await listClasses(tx, actor, { today, open }) };
  });
}

async function listClasses(
  tx: Tx,
  actor: Actor,
  { today, open }: { readonly today: string; readonly open: ReadonlySet<string> },
) {
  const rows = await tx
    .selectFrom('class')
    .innerJoin('school', (join) =>
      join
        .onRef('school.district_id', '=', 'class.district_id')
        .onRef('school.school_id', '=', 'class.school_id'),
    )
    .select(['class.class_id', 'class.title', 'school.name as school_name'])
    .select(mayRunClass(actor).as('may_start'))
    .select(countLearners(sql`true`).as('learners'))
    .select(
      countLearners(sql`exists (select from running_record r where r.district_id = e.district_id and r.learner_id = e.person_id
        and r.finished_at is not null and r.withdrawn_at is null and r.seconds > 0
        and r.read_on > ${addDays(today, -heardDays)}::date)`).as('heard'),
    )
    .where('class.district_id', '=', actor.districtId)
    .where('class.active', '=', true)
    .where(maySeeClass(actor))
    .orderBy('school.name')
    .orderBy('class.title')
    .orderBy('class.class_id')
    .execute();
  const withLearners = rows.filter(({ learners }) => learners > 0);
  const beside = await listBeside(
    tx,
    actor,
    withLearners.map(({ class_id }) => class_id),
  );
  return withLearners.map((row) => ({
    classId: row.class_id,
    title: row.title,
    schoolName: row.school_name,
    learners: row.learners,
    heard: row.heard,
    mayStart: row.may_start,
    hasOpen: open.has(row.class_id),
    besideIds: beside
      .filter(({ class_id }) => class_id === row.class_id)
      .map(({ beside_id }) => beside_id),
  }));
}

function countLearners(who: ReturnType<typeof sql>) {
  return sql<number>`(select count(distinct e.person_id)::int from enrolment e where e.district_id = class.district_id
    and e.class_id = class.class_id and e.role = 'learner' and e.active and ${who})`;
}
