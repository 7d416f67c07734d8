import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import { notFound } from '../../../platform/errors.ts';
import { cardColumns } from '../library/index.ts';

export type ReadingRow = Awaited<ReturnType<typeof listReadings>>[number];
export type QuestionRow = Awaited<ReturnType<typeof listQuestions>>[number];
export type ReadingInTable = NonNullable<Awaited<ReturnType<typeof findReadingToChange>>>;
export type TextRow = Awaited<ReturnType<typeof getTextToRead>>;

/** Also a text that has left the library: who began it reads on. */
export async function getTextToRead(tx: Tx, { districtId }: Scope, textId: string) {
  const found = await tx
    .selectFrom('text')
    .select([...cardColumns, 'source_url', 'pages', 'grade'])
    .where('district_id', '=', districtId)
    .where('text_id', '=', textId)
    .executeTakeFirst();
  if (found === undefined) throw notFound('text');
  return found;
}

/** In the order in which they are asked. */
export async function listQuestions(tx: Tx, { districtId }: Scope, textId: string) {
  return tx
    .selectFrom('text_question')
    .select(['number', 'stem', 'choices', 'right_choice', 'because'])
    .where('district_id', '=', districtId)
    .where('text_id', '=', textId)
    .orderBy('number')
    .execute();
}

/** Newest first, with the title of each text. */
export async function listReadings(
  tx: Tx,
  { districtId }: Scope,
  of: {
    readonly learnerIds: readonly string[];
    readonly textId?: string;
    readonly readingId?: string;
    readonly since?: Date | undefined;
    readonly limit?: number;
  },
) {
  let query = tx
    .selectFrom('reading')
    .innerJoin('text', (join) =>
      join
        .onRef('text.district_id', '=', 'reading.district_id')
        .onRef('text.text_id', '=', 'reading.text_id'),
    )
    .selectAll('reading')
    .select([
      'text.title',
      'text.language',
      sql<number>`jsonb_array_length(text.pages)`.as('pages'),
    ])
    .where('reading.district_id', '=', districtId)
    .where('reading.learner_id', '=', sql<string>`any(${of.learnerIds}::uuid[])`);
  if (of.textId !== undefined) query = query.where('reading.text_id', '=', of.textId);
  if (of.readingId !== undefined) query = query.where('reading.reading_id', '=', of.readingId);
  if (of.since !== undefined) query = query.where('reading.last_at', '>=', of.since);
  return query
    .orderBy('reading.last_at', 'desc')
    .orderBy('reading.reading_id', 'desc')
    .limit(of.limit ?? 200)
    .execute();
}

export async function getReading(
  tx: Tx,
  scope: Scope,
  { learnerId, readingId }: { readonly learnerId: string; readonly readingId: string },
): Promise<ReadingRow> {
  const [found] = await listReadings(tx, scope, { learnerIds: [learnerId], readingId });
  if (found === undefined) throw notFound('reading');
  return found;
}

/** Held until the transaction ends. */
export async function findReadingToChange(
  tx: Tx,
  { districtId }: Scope,
  { learnerId, readingId }: { readonly learnerId: string; readonly readingId: string },
) {
  return tx
    .selectFrom('reading')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('learner_id', '=', learnerId)
    .where('reading_id', '=', readingId)
    .forUpdate()
    .executeTakeFirst();
}

/** By page. */
export async function listNotes(
  tx: Tx,
  { districtId }: Scope,
  of: { readonly learnerId: string; readonly textId?: string },
) {
  let query = tx
    .selectFrom('reading_note')
    .innerJoin('text', (join) =>
      join
        .onRef('text.district_id', '=', 'reading_note.district_id')
        .onRef('text.text_id', '=', 'reading_note.text_id'),
    )
    .selectAll('reading_note')
    .select('text.title')
    .where('reading_note.district_id', '=', districtId)
    .where('reading_note.learner_id', '=', of.learnerId);
  if (of.textId !== undefined) query = query.where('reading_note.text_id', '=', of.textId);
  return query
    .orderBy('reading_note.text_id')
    .orderBy('reading_note.page')
    .orderBy('reading_note.written_at')
    .limit(500)
    .execute();
}
