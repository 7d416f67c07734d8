import type { Cast } from '@everyplan/school';
import { sql } from 'kysely';
import {
  addGoal,
  addReading,
  answerItem,
  createTemplate,
  publishTemplate,
} from '../modules/plans/index.ts';
import type { Actor } from '../platform/auth/actor.ts';
import { asSystem, inDistrict } from '../platform/db/scope.ts';
import type { Deps } from '../platform/deps.ts';

/**
 * A template for the demo's schools, and for the main learner what people say beyond a draft: a goal that is far away with one below it, a
 * number that was noted week by week, a suggestion that waits, answers. Through the same doors as on the pages.
 */
export async function seedPlans(deps: Deps, districtId: string, cast: Cast): Promise<void> {
  const { administrator, teacher, learner } = cast.characters;
  const [leader, adult, child] = [
    await findActor(deps, districtId, administrator.id),
    await findActor(deps, districtId, teacher.id),
    await findActor(deps, districtId, learner.id),
  ];
  const { templateId, revision, draft } = await createTemplate(deps, leader, {
    name: 'The plan of every learner',
    schoolId: null,
  });
  await publishTemplate(deps, leader, { templateId, revision });
  const learnerId = child.personId;
  let version = await findVersion(deps, districtId, learnerId);
  const far = await addGoal(deps, adult, {
    learnerId,
    version,
    title: 'I can explain my mathematics to anybody',
    horizon: 'long',
    dueOn: schoolYearEnd(deps.now()),
    supports: ['Sentence starters on a card'],
    championId: adult.personId,
    nextStep: 'Explain one problem to Mina',
  });
  const parentGoalId = far.goals.find(({ horizon }) => horizon === 'long')?.goalId ?? null;
  const reading = await addGoal(deps, child, {
    learnerId,
    version: far.version,
    title: 'I can read aloud for fifteen minutes',
    measure: { kind: 'number', unit: 'minutes', baseline: 5, target: 15 },
    strategies: ['Read to my little brother'],
  });
  const own = reading.goals.find(({ progress }) => progress?.kind === 'number');
  for (const [weeksAgo, value] of [
    [3, 6],
    [2, 9],
    [1, 11],
  ] as const)
    await addReading(deps, child, {
      learnerId,
      goalId: own?.goalId ?? '',
      value,
      readOn: daysAgo(deps.now(), weeksAgo * 7),
    });
  const asked = await addGoal(deps, adult, {
    learnerId,
    version: reading.version,
    title: 'I can show a problem in two ways',
    parentGoalId,
    nextStep: 'Draw it, then write it',
  });
  version = asked.version;
  const items = draft.sections.flatMap((section) => section.items);
  for (const [index, value] of [
    [0, 'I drew the map for our class trip.'],
    [2, 1],
  ] as const) {
    const itemId = items[index]?.itemId ?? '';
    ({ version } = await answerItem(deps, child, { learnerId, itemId, version, value }));
  }
}

/** Somebody of the cast, as they stand behind a request. */
async function findActor(deps: Deps, districtId: string, sourceId: string): Promise<Actor> {
  const { rows } = await inDistrict(deps.connection, asSystem({ districtId }), (tx) =>
    sql<Pick<Actor, 'personId' | 'givenName' | 'familyName' | 'roles'>>`
      select p.person_id as "personId", p.given_name as "givenName", p.family_name as "familyName",
        (select json_agg(json_build_object('role', r.role, 'schoolId', r.school_id, 'schoolName', null)) from person_role r
          where r.district_id = p.district_id and r.person_id = p.person_id) as roles
      from person p where p.district_id = ${districtId}::uuid and p.source_id = ${sourceId}`.execute(
      tx,
    ),
  );
  const [row] = rows;
  if (row === undefined) throw new Error(`${sourceId} is in the cast`);
  const district = { districtId, name: '', isDemo: true };
  return { ...row, accountId: '', signedInBy: 'password', districtId, language: 'en', district };
}

async function findVersion(deps: Deps, districtId: string, learnerId: string): Promise<number> {
  const plan = await inDistrict(deps.connection, asSystem({ districtId }), (tx) =>
    tx
      .selectFrom('plan')
      .select('version')
      .where('district_id', '=', districtId)
      .where('learner_id', '=', learnerId)
      .executeTakeFirstOrThrow(),
  );
  return plan.version;
}

function daysAgo(now: Date, days: number): string {
  return new Date(now.getTime() - days * 86_400_000).toISOString().slice(0, 10);
}

/** The first of June to come. */
function schoolYearEnd(now: Date): string {
  const year = now.getUTCMonth() < 5 ? now.getUTCFullYear() : now.getUTCFullYear() + 1;
  return `${year}-06-01`;
}
