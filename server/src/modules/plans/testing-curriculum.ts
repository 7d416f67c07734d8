import { sql } from 'kysely';
import type { Tx } from '../../platform/db/database.ts';
import type { Scope } from '../../platform/db/scope.ts';
import { newId } from '../../platform/id.ts';

export interface Curriculum {
  readonly standards: readonly string[];
  /** One for each standard. */
  readonly skills: readonly string[];
}

/** For tests: six standards of grade 4, one after the other, each with a skill, an "I can" and two resources. */
export async function addCurriculum(tx: Tx, { districtId }: Scope): Promise<Curriculum> {
  const frameworkId = newId();
  const standards = Array.from({ length: 6 }, () => newId());
  const skills = standards.map(() => newId());
  await sql`insert into framework (district_id, framework_id, source_uri, title) values (${districtId}, ${frameworkId}, 'x', 'Numbers')`.execute(
    tx,
  );
  for (const [index, standardId] of standards.entries()) {
    const number = index + 1;
    await sql`insert into standard (district_id, standard_id, framework_id, source_id, code, kind, statement, short_title, grades, position)
      values (${districtId}, ${standardId}, ${frameworkId}, ${String(index)}, ${`4.N.${number}`}, 'standard', ${`Does number ${number}.`},
        ${`Number ${number}`}, '{4}', ${index})`.execute(tx);
    await sql`insert into standard_wording (district_id, standard_id, language, i_can)
      values (${districtId}, ${standardId}, 'en', ${`I can do number ${number}`})`.execute(tx);
    await sql`insert into skill (district_id, skill_id, name, number, standard_id)
      values (${districtId}, ${skills[index]}, ${`skill ${number}`}, ${index}, ${standardId})`.execute(
      tx,
    );
    if (index > 0)
      await sql`insert into standard_prerequisite (district_id, standard_id, prerequisite_id)
        values (${districtId}, ${standardId}, ${standards[index - 1]})`.execute(tx);
    for (const [kind, minutes] of [
      ['game', 12],
      ['lesson', 20],
    ] as const) {
      const resourceId = newId();
      await sql`insert into resource (district_id, resource_id, kind, title, minutes, source_id)
        values (${districtId}, ${resourceId}, ${kind}, ${JSON.stringify({ en: `Resource ${kind} ${number}` })}::jsonb, ${minutes}, ${`${kind}-${index}`})`.execute(
        tx,
      );
      await sql`insert into resource_standard (district_id, standard_id, resource_id)
        values (${districtId}, ${standardId}, ${resourceId})`.execute(tx);
    }
  }
  return { standards, skills };
}

export async function addEstimate(
  tx: Tx,
  { districtId }: Scope,
  given: {
    readonly learnerId: string;
    readonly skillId: string;
    readonly mastery: number;
    readonly low: number;
    readonly high: number;
  },
): Promise<void> {
  await sql`insert into estimate (district_id, learner_id, skill_id, mastery, low, high, opportunities, correct, as_of, model)
    values (${districtId}, ${given.learnerId}, ${given.skillId}, ${given.mastery}, ${given.low}, ${given.high}, 12, 11,
      '2026-11-17T10:00:00Z', 'test')`.execute(tx);
}
