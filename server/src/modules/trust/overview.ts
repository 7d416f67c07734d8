import { sql } from 'kysely';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Tx } from '../../platform/db/database.ts';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { maySeeLearner } from '../people/index.ts';
import { readPeople } from './people-names.ts';
import { holdsSeals } from './policy.ts';
import { readSetting } from './setting.ts';

/** What whoever answers for the data sees at a glance. */
export function readOverview(deps: Deps, actor: Actor) {
  return inDistrict(deps.connection, actor, async (tx) => ({
    setting: await readSetting(tx, actor),
    exports: await listExports(tx, actor),
    sealed: holdsSeals(actor) ? await listSealed(tx, actor) : null,
  }));
}

async function listExports(tx: Tx, actor: Actor) {
  const { rows } = await sql<{
    happened_at: Date;
    learner_id: string;
    person_id: string | null;
    learner_name: string;
  }>`
    select a.happened_at, a.learner_id, a.person_id, l.given_name || ' ' || l.family_name as learner_name
    from access_event a join person l on l.district_id = a.district_id and l.person_id = a.learner_id
    where a.district_id = ${actor.districtId}::uuid and a.what = 'export' and ${maySeeLearner(actor, sql.ref('a.learner_id'))}
    order by a.happened_at desc limit 30`.execute(tx);
  const people = await readPeople(
    tx,
    actor,
    rows.flatMap(({ person_id }) => person_id ?? []),
  );
  return rows.map((row) => ({
    happenedAt: row.happened_at.toISOString(),
    learner: { learnerId: row.learner_id, name: row.learner_name },
    who: people.get(row.person_id ?? '') ?? null,
  }));
}

async function listSealed(tx: Tx, actor: Actor) {
  const rows = await tx
    .selectFrom('sealed_record')
    .select(['sealed_id', 'content', 'sealed_at', 'keep_until'])
    .where('district_id', '=', actor.districtId)
    .orderBy('sealed_at', 'desc')
    .limit(200)
    .execute();
  return rows.map(({ sealed_id, content, sealed_at, keep_until }) => ({
    sealedId: sealed_id,
    name: `${content.givenName} ${content.familyName}`,
    sealedAt: sealed_at.toISOString(),
    keepUntil: keep_until,
    content,
  }));
}
