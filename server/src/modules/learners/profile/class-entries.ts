import { sql } from 'kysely';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { ClassLearner } from './get-visible-class.ts';
import { circlesOf } from './policy.ts';
import { languageOf } from './present.ts';
import type { EntryRecord } from './queries.ts';

type Row = Pick<
  EntryRecord,
  | 'entry_id'
  | 'kind'
  | 'voice'
  | 'text'
  | 'code'
  | 'language'
  | 'visibility'
  | 'school_year'
  | 'written_at'
  | 'decision'
> & { readonly learner_id: string };

/**
 * What a class page or a sheet on a desk may carry of each learner, as far as the actor reads it: never what is between the learner and
 * the mentor, never what is restricted. Retired entries come only with this year's decision to retire them.
 */
export async function listClassEntries(
  tx: Tx,
  { districtId }: Actor,
  { learners, schoolYear }: { learners: readonly ClassLearner[]; schoolYear: number },
) {
  const { rows } = await sql<Row>`
    select e.learner_id, e.entry_id, e.kind, e.voice, e.text, e.code, e.language, e.visibility, e.school_year, e.written_at, d.decision
    from profile_entry e
    left join profile_carry_over d on d.district_id = ${districtId}::uuid and d.learner_id = e.learner_id and d.entry_id = e.entry_id
      and d.school_year = ${schoolYear}
    where e.district_id = ${districtId}::uuid and e.learner_id = any(${learners.map(({ learnerId }) => learnerId)}::uuid[])
      and e.visibility in ('teachers', 'family') and (e.retired_at is null or d.decision = 'retire')
    order by e.written_at, e.entry_id`.execute(tx);
  const circles = new Map(
    learners.map(({ learnerId, relations }) => [learnerId, new Set<string>(circlesOf(relations))]),
  );
  const readable = rows.filter((row) => circles.get(row.learner_id)?.has(row.visibility));
  return Map.groupBy(readable.map(presentRow), ({ learnerId }) => learnerId);
}

function presentRow(row: Row) {
  return {
    learnerId: row.learner_id,
    entryId: row.entry_id,
    kind: row.kind,
    voice: row.voice,
    text: row.text,
    code: row.code,
    language: languageOf(row),
    visibility: row.visibility,
    schoolYear: row.school_year,
    writtenAt: row.written_at.toISOString(),
    decision: row.decision,
  };
}
