import { findActor } from '../platform/auth/find-actor.ts';
import { asSystem, inDistrict, type Scope } from '../platform/db/scope.ts';
import type { Deps } from '../platform/deps.ts';

/** A class of the demo, with its teacher as whoever does something in it. */
export async function findClass(deps: Deps, scope: Scope, classSource: string) {
  const row = await inDistrict(deps.connection, asSystem(scope), (tx) =>
    tx
      .selectFrom('class')
      .innerJoin('enrolment', (join) =>
        join
          .onRef('enrolment.district_id', '=', 'class.district_id')
          .onRef('enrolment.class_id', '=', 'class.class_id'),
      )
      .innerJoin('account_person', (join) =>
        join
          .onRef('account_person.district_id', '=', 'class.district_id')
          .onRef('account_person.person_id', '=', 'enrolment.person_id'),
      )
      .select(['class.class_id', 'account_person.account_id'])
      .where('class.source_id', '=', classSource)
      .where('enrolment.role', '=', 'teacher')
      .orderBy('enrolment.is_primary', 'desc')
      .executeTakeFirst(),
  );
  const actor =
    row &&
    (await findActor(deps.connection, { accountId: row.account_id, signedInBy: 'password' }));
  return actor === undefined ? undefined : { actor, classId: row?.class_id ?? '' };
}
