import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import type { Biases } from './biases.ts';
import { baseLevel } from './level.ts';
import type { PreparedText } from './prepare-text.ts';

export interface TextRow extends PreparedText {
  readonly textId: string;
  readonly addedBy: string | null;
}

interface InsertTexts extends Scope {
  readonly rows: readonly TextRow[];
  readonly biases: Biases;
}

/** How PostgreSQL's search takes a language's words apart. */
const searchConfig = sql.raw(
  `(case t.language when 'es' then 'spanish' else 'english' end)::regconfig`,
);

/**
 * Writes many texts with one statement. A text that is there is renewed: what a teacher corrected and what people edited stays, and so
 * does its place, for the readings that hang on it.
 */
export async function insertTexts(
  tx: Tx,
  { districtId, rows, biases }: InsertTexts,
): Promise<void> {
  if (rows.length === 0) return;
  const given = JSON.stringify(rows.map((row) => recordOf(row, biases)));
  await sql`insert into text (district_id, text_id, source_key, source, title, language, kind, topics, credits, licence, licence_url,
      attribution, source_url, pages, words, sentences, measured_grade, measured_error, measure, grade, error, bias, bias_corrections,
      source_hash, content_hash, added_by, search)
    select ${districtId}::uuid, t.text_id, t.source_key, t.source, t.title, t.language, t.kind, array(select jsonb_array_elements_text(t.topics)),
      t.credits, t.licence, t.licence_url, t.attribution, t.source_url, t.pages, t.words, t.sentences, t.measured_grade,
      t.measured_error, t.measure, t.grade, t.error, t.bias, t.bias_corrections, t.source_hash, t.content_hash, t.added_by,
      setweight(to_tsvector('simple', t.names), 'A') || setweight(to_tsvector(${searchConfig}, t.names), 'A')
        || setweight(to_tsvector('simple', t.topic_names), 'B') || setweight(to_tsvector(${searchConfig}, t.body), 'D')
    from jsonb_to_recordset(${given}::jsonb) as t (text_id uuid, source_key text, source text, title text, language text, kind text,
      topics jsonb, credits jsonb, licence text, licence_url text, attribution text, source_url text, pages jsonb, words integer,
      sentences integer, measured_grade double precision, measured_error double precision, measure jsonb, grade double precision,
      error double precision, bias double precision, bias_corrections integer, source_hash text, content_hash text, added_by uuid,
      names text, topic_names text, body text)
    on conflict (district_id, source_key) do update set
      title = case when text.edited_at is null then excluded.title else text.title end,
      kind = case when text.edited_at is null then excluded.kind else text.kind end,
      topics = case when text.edited_at is null then excluded.topics else text.topics end,
      credits = case when text.edited_at is null then excluded.credits else text.credits end,
      licence = case when text.edited_at is null then excluded.licence else text.licence end,
      licence_url = case when text.edited_at is null then excluded.licence_url else text.licence_url end,
      language = excluded.language, attribution = excluded.attribution, source_url = excluded.source_url, pages = excluded.pages,
      words = excluded.words, sentences = excluded.sentences, measured_grade = excluded.measured_grade,
      measured_error = excluded.measured_error, measure = excluded.measure, bias = excluded.bias,
      bias_corrections = excluded.bias_corrections, source_hash = excluded.source_hash, content_hash = excluded.content_hash,
      search = excluded.search,
      -- Other words: what readings taught was about the old ones.
      grade = coalesce(text.corrected_grade, excluded.grade),
      error = case when text.corrected_grade is null then excluded.error else text.error end`.execute(
    tx,
  );
}

/** The questions of these texts, in place of those that they had. */
export async function replaceQuestions(
  tx: Tx,
  { districtId, rows }: Scope & { readonly rows: readonly TextRow[] },
): Promise<void> {
  if (rows.length === 0) return;
  await tx
    .deleteFrom('text_question')
    .where('district_id', '=', districtId)
    .where(
      'text_id',
      'in',
      rows.map(({ textId }) => textId),
    )
    .execute();
  const questions = rows.flatMap(({ textId, questions: asked }) =>
    asked.map(({ kind, stem, choices, right, because }, index) => ({
      district_id: districtId,
      text_id: textId,
      number: index + 1,
      kind,
      stem,
      choices: JSON.stringify(choices),
      right_choice: right,
      because,
    })),
  );
  if (questions.length > 0) await tx.insertInto('text_question').values(questions).execute();
}

function recordOf(row: TextRow, biases: Biases) {
  const { text, hashes, search, measure } = row;
  const { bias, corrections } = biases(text.language, row.grade);
  const measured = { grade: row.grade, error: row.error };
  const level = baseLevel({ measured, bias, corrected: null });
  return {
    text_id: row.textId,
    source_key: text.sourceKey,
    source: text.source,
    title: text.title,
    language: text.language,
    kind: text.kind ?? null,
    topics: row.topics,
    credits: text.credits ?? [],
    licence: text.licence ?? '',
    licence_url: text.licenceUrl ?? null,
    attribution: text.attribution ?? '',
    source_url: text.sourceUrl ?? null,
    pages: text.pages,
    words: row.words,
    sentences: row.sentences,
    measured_grade: row.grade,
    measured_error: row.error,
    measure,
    grade: level.grade,
    error: level.error,
    bias,
    bias_corrections: corrections,
    source_hash: hashes.source,
    content_hash: hashes.content,
    added_by: row.addedBy,
    names: search.names,
    topic_names: search.topics,
    body: search.body,
  };
}
