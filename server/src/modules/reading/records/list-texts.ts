import { sql } from 'kysely';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { listClassLearners } from '../list-class-learners.ts';

interface Wanted {
  readonly classId: string;
  readonly title?: string | undefined;
  readonly grade?: number | undefined;
  readonly language?: 'en' | 'es' | undefined;
}

const most = 12;

/** Texts to listen with: those with these words in the title, or those nearest to a grade. */
export async function listTexts(tx: Tx, actor: Actor, { classId, title, grade, language }: Wanted) {
  await listClassLearners(tx, actor, { classId });
  let query = tx
    .selectFrom('text')
    .select(['text_id', 'title', 'language', 'words', 'grade'])
    .select(sql<number>`jsonb_array_length(pages)`.as('pages'))
    .where('district_id', '=', actor.districtId)
    .where('retired_at', 'is', null);
  if (language !== undefined) query = query.where('language', '=', language);
  if (title !== undefined && title !== '')
    query = query.where(sql<boolean>`position(lower(${title}) in lower(title)) > 0`);
  if (grade !== undefined) query = query.orderBy(sql`abs(grade - ${grade})`);
  const rows = await query.orderBy('title').orderBy('text_id').limit(most).execute();
  return { texts: rows.map(({ text_id, ...text }) => ({ textId: text_id, ...text })) };
}
