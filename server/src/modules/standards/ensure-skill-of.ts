import { sql } from 'kysely';
import type { Tx } from '../../platform/db/database.ts';
import type { Scope } from '../../platform/db/scope.ts';
import { notFound } from '../../platform/errors.ts';
import { ensureSkills } from './ensure-skills.ts';

/** The skill by which evidence of a standard is kept: its first one, made where it has none yet. */
export async function ensureSkillOf(tx: Tx, scope: Scope, standardId: string): Promise<string> {
  const { districtId } = scope;
  const { rows } = await sql<{ code: string | null; skillId: string | null; taken: boolean }>`
    select s.code, (select k.skill_id from skill k where k.district_id = s.district_id and k.standard_id = s.standard_id
        order by k.number limit 1) as "skillId",
      exists (select from skill k where k.district_id = s.district_id and k.name = s.code) as taken
    from standard s where s.district_id = ${districtId}::uuid and s.standard_id = ${standardId}::uuid`.execute(
    tx,
  );
  const [found] = rows;
  if (found === undefined) throw notFound('standard');
  if (found.skillId !== null) return found.skillId;
  // Two frameworks may use the same code, and a school's own skill may be called like one.
  const name =
    found.code === null || found.taken ? `${found.code ?? ''} ${standardId}`.trim() : found.code;
  const { skillId } = (await ensureSkills(tx, scope, [name])).get(name) ?? {};
  if (skillId === undefined) throw new Error('the skill was made');
  await tx
    .updateTable('skill')
    .set({ standard_id: standardId })
    .where('district_id', '=', districtId)
    .where('skill_id', '=', skillId)
    .execute();
  return skillId;
}
