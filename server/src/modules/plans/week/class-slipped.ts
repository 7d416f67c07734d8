import { sql } from 'kysely';
import type { Actor } from '../../../platform/auth/actor.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { Deps } from '../../../platform/deps.ts';
import { notFound } from '../../../platform/errors.ts';
import { maySeeLearner } from '../../people/index.ts';
import { getVisibleClass } from '../class-needs.ts';
import { decideSlipped, type SlippedDecision } from './decide-slipped.ts';
import { listSlipped } from './list-slipped.ts';
import { thisMonday } from './this-monday.ts';

/** What slipped in a class, learner by learner; those of whom nothing slipped are not in it. */
export function readClassSlipped(deps: Deps, actor: Actor, classId: string) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const { title } = await getVisibleClass(tx, actor, classId);
    const learners = await listLearners(tx, actor, classId);
    const slipped = await listSlipped(tx, actor, {
      learnerIds: learners.map(({ learnerId }) => learnerId),
      thisWeek: await thisMonday(tx, actor, deps.now()),
      language: actor.language,
    });
    return {
      title,
      learners: learners
        .map((learner) => ({ ...learner, steps: [...(slipped.get(learner.learnerId) ?? [])] }))
        .filter(({ steps }) => steps.length > 0),
    };
  });
}

/** Decides for several learners of a class, all of it or nothing. */
export function putClassSlipped(
  deps: Deps,
  actor: Actor,
  given: {
    readonly classId: string;
    readonly learners: readonly {
      readonly learnerId: string;
      readonly decisions: readonly SlippedDecision[];
    }[];
  },
): Promise<undefined> {
  const now = deps.now();
  return inDistrict(deps.connection, actor, async (tx) => {
    await getVisibleClass(tx, actor, given.classId);
    const known = new Set(
      (await listLearners(tx, actor, given.classId)).map(({ learnerId }) => learnerId),
    );
    if (given.learners.some(({ learnerId }) => !known.has(learnerId))) throw notFound('learner');
    const thisWeek = await thisMonday(tx, actor, now);
    for (const one of given.learners) await decideSlipped(tx, actor, { ...one, thisWeek, now });
    return undefined;
  });
}

interface ClassLearner {
  readonly learnerId: string;
  readonly givenName: string;
  readonly familyName: string;
}

async function listLearners(
  tx: Tx,
  actor: Actor,
  classId: string,
): Promise<readonly ClassLearner[]> {
  const { rows } = await sql<ClassLearner>`
    select p.person_id as "learnerId", p.given_name as "givenName", p.family_name as "familyName"
    from enrolment e
    join person p on p.district_id = e.district_id and p.person_id = e.person_id and p.active
    where e.district_id = ${actor.districtId}::uuid and e.class_id = ${classId}::uuid and e.role = 'learner' and e.active
      and ${maySeeLearner(actor, sql.ref('e.person_id'))}
    order by p.family_name, p.given_name, p.person_id`.execute(tx);
  return rows;
}
