import { sql } from 'kysely';
import type { Tx } from '../../platform/db/database.ts';
import type { Scope } from '../../platform/db/scope.ts';
import { newId } from '../../platform/id.ts';

export interface Skill {
  readonly skillId: string;
  readonly number: number;
}

/** Taken by whoever makes skills, so that two imports do not give the same number. */
const skillLock = 7_460_120_320;

/**
 * The skills of these names, made where they are missing. One that is called like a standard's code is about that standard; any other
 * stays local until somebody maps it.
 */
export async function ensureSkills(
  tx: Tx,
  { districtId }: Scope,
  names: readonly string[],
): Promise<ReadonlyMap<string, Skill>> {
  const found = await findSkills(tx, districtId, names);
  const missing = names.filter((name) => !found.has(name));
  if (missing.length === 0) return found;
  await sql`select pg_advisory_xact_lock(hashtextextended(${districtId}, ${skillLock}))`.execute(
    tx,
  );
  await sql`
    insert into skill (district_id, skill_id, name, number, standard_id)
    select ${districtId}::uuid, given.id, given.name,
      (select coalesce(max(number), -1) from skill where district_id = ${districtId}::uuid) + given.place::int,
      (select s.standard_id from standard s where s.district_id = ${districtId}::uuid and s.active
         and (lower(s.code) = lower(given.name) or lower(s.alternative_code) = lower(given.name))
       order by s.standard_id limit 1)
    from unnest(${missing.map(() => newId())}::uuid[], ${missing}::text[]) with ordinality as given (id, name, place)
    on conflict (district_id, name) do nothing`.execute(tx);
  return findSkills(tx, districtId, names);
}

async function findSkills(
  tx: Tx,
  districtId: string,
  names: readonly string[],
): Promise<Map<string, Skill>> {
  const { rows } = await sql<{ name: string; skill_id: string; number: number }>`
    select name, skill_id, number from skill where district_id = ${districtId}::uuid and name = any(${names}::text[])`.execute(
    tx,
  );
  return new Map(rows.map((row) => [row.name, { skillId: row.skill_id, number: row.number }]));
}
