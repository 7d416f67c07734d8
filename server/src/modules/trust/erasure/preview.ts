import { sql } from 'kysely';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { listLearnerTables } from '../learner-tables.ts';
import { getAskable } from '../policy.ts';
import { dueOn } from '../requests/due-on.ts';
import { readSetting } from '../setting.ts';

/** What would go and what the law keeps, counted now. */
export function previewErasure(deps: Deps, actor: Actor, learnerId: string) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const learner = await getAskable(tx, actor, learnerId);
    const setting = await readSetting(tx, actor);
    const now = deps.now();
    const goes = await countRows(tx, actor, learnerId);
    const keptUntil = new Date(now);
    keptUntil.setUTCFullYear(keptUntil.getUTCFullYear() + setting.sealedYears);
    return {
      learner: { learnerId, name: `${learner.given_name} ${learner.family_name}` },
      goes,
      files: goes.find(({ table }) => table === 'attachment')?.rows ?? 0,
      keptUntil: dueOn(keptUntil, 0),
      confirmableFrom: waitUntil(now, setting.erasureWaitDays).toISOString(),
    };
  });
}

/** The moment from which a second person may confirm. */
export function waitUntil(now: Date, days: number): Date {
  return new Date(now.getTime() + days * 86_400_000);
}

async function countRows(tx: Tx, { districtId }: Actor, learnerId: string) {
  const tables = await listLearnerTables(tx);
  const counts = tables.map(
    ({ name }) => sql`select ${name}::text as "table", count(*)::int as rows from ${sql.table(name)}
      where district_id = ${districtId}::uuid and learner_id = ${learnerId}::uuid`,
  );
  const { rows } = await sql<{
    table: string;
    rows: number;
  }>`${sql.join(counts, sql` union all `)}`.execute(tx);
  return rows.filter((row) => row.rows > 0);
}
