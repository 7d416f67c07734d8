import { sql } from 'kysely';
import type { TopicCode } from '@everyplan/contract/topics';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import { notFound } from '../../../platform/errors.ts';
import type { KeptMark, KeptMeasure } from './prepare-text.ts';
import { presentText } from './present.ts';
import { explainLevel, presentLevel } from './present-level.ts';

/** A text as staff see it, also one that was taken out of the library. Throws not-found. */
export async function readStaffText(tx: Tx, { districtId }: Scope, textId: string) {
  const row = await tx
    .selectFrom('text')
    .selectAll()
    .select(nameOf('text.added_by').as('added_by_name'))
    .where('district_id', '=', districtId)
    .where('text_id', '=', textId)
    .executeTakeFirst();
  if (row === undefined) throw notFound('text');
  const measure = row.measure as Partial<KeptMeasure>;
  return {
    ...presentText(row),
    topics: row.topics as TopicCode[],
    source: row.source,
    addedByName: row.added_by_name,
    addedAt: row.added_at.toISOString(),
    retiredAt: row.retired_at?.toISOString() ?? null,
    pages: [...row.pages],
    sentences: row.sentences,
    level: presentLevel(row),
    measured: {
      grade: row.measured_grade,
      low: measure.low ?? row.measured_grade,
      high: measure.high ?? row.measured_grade,
    },
    because: [...explainLevel({ ...row, measure })],
    hardWords: (measure.hardWords ?? []).map(presentMark),
    hardSentences: (measure.hardSentences ?? []).map(presentMark),
    questions: await listQuestions(tx, { districtId }, textId),
    corrections: await listCorrections(tx, { districtId }, textId),
  };
}

function presentMark({ start, end, because }: KeptMark) {
  return {
    start,
    end,
    because: because.map(({ code, values }) => ({ code, values: { ...values } })),
  };
}

async function listQuestions(tx: Tx, { districtId }: Scope, textId: string) {
  const rows = await tx
    .selectFrom('text_question')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('text_id', '=', textId)
    .orderBy('number')
    .execute();
  return rows.map(({ kind, stem, choices, right_choice: right, because }) => ({
    kind,
    stem,
    choices: [...choices],
    right,
    because,
  }));
}

async function listCorrections(tx: Tx, { districtId }: Scope, textId: string) {
  const rows = await tx
    .selectFrom('text_correction')
    .selectAll()
    .select([
      nameOf('text_correction.corrected_by').as('by_name'),
      nameOf('text_correction.undone_by').as('undone_by_name'),
    ])
    .where('district_id', '=', districtId)
    .where('text_id', '=', textId)
    .orderBy('corrected_at', 'desc')
    .orderBy('correction_id', 'desc')
    .limit(50)
    .execute();
  return rows.map((row) => ({
    grade: row.grade,
    because: row.because,
    byName: row.by_name ?? '',
    at: row.corrected_at.toISOString(),
    undoneByName: row.undone_by_name,
    undoneAt: row.undone_at?.toISOString() ?? null,
  }));
}

function nameOf(column: string) {
  const [table = ''] = column.split('.');
  return sql<string | null>`(select p.given_name || ' ' || p.family_name from person p
    where p.district_id = ${sql.ref(`${table}.district_id`)} and p.person_id = ${sql.ref(column)})`;
}
