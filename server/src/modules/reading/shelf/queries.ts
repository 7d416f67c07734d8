import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import { cardColumns } from '../library/index.ts';
import { givenDays } from './shelf-rules.ts';

export type ShelfTextRow = Awaited<ReturnType<typeof listTexts>>[number];
export type CardRow = Awaited<ReturnType<typeof listTextCards>>[number];
export type WindowRow = Awaited<ReturnType<typeof listWindows>>[number];

export const pageCount = sql<number>`jsonb_array_length(text.pages)`.as('page_count');

/** The library with its levels, without its pages, by id: sorted here, because PostgreSQL would fetch row by row along the key. */
export async function listTexts(tx: Tx, { districtId }: Scope) {
  const rows = await tx
    .selectFrom('text')
    .select(['text_id', 'title', 'language', 'kind', 'topics', 'grade', 'error'])
    .where('district_id', '=', districtId)
    .where('retired_at', 'is', null)
    .execute();
  return rows.toSorted((a, b) => (a.text_id < b.text_id ? -1 : 1));
}

/** Everything about some texts that a card shows, also of those that have left the library; in no order. */
export function listTextCards(tx: Tx, { districtId }: Scope, textIds: readonly string[]) {
  return tx
    .selectFrom('text')
    .select([...cardColumns, 'text.grade', 'text.error', pageCount])
    .where('district_id', '=', districtId)
    .where('text_id', '=', any(textIds))
    .execute();
}

/** What was given out on paper lately. */
export function listGiven(
  tx: Tx,
  { districtId }: Scope,
  { learnerIds, now }: { readonly learnerIds: readonly string[]; readonly now: Date },
) {
  return tx
    .selectFrom('class_set_text')
    .select(['learner_id', 'text_id'])
    .where('district_id', '=', districtId)
    .where('learner_id', '=', any(learnerIds))
    .where('picked_at', '>', new Date(now.getTime() - givenDays * 86_400_000))
    .execute();
}

/** The windows in force that concern some learners: their own, and those of the classes they are in. The newest first. */
export async function listWindows(tx: Tx, { districtId }: Scope, learnerIds: readonly string[]) {
  const { rows } = await sql<{
    for_learner: string;
    learner_id: string | null;
    class_id: string;
    shift: number;
    languages: ('en' | 'es')[];
    must_topics: string[];
    never_topics: string[];
    because: string;
    set_at: Date;
    set_by_name: string;
  }>`
    select e.person_id as for_learner, w.learner_id, w.class_id, w.shift, w.languages, w.must_topics, w.never_topics, w.because, w.set_at,
      coalesce(p.given_name || ' ' || p.family_name, '') as set_by_name
    from reading_window w
    join enrolment e on e.district_id = w.district_id and e.class_id = w.class_id and e.role = 'learner' and e.active
      and e.person_id = any(${learnerIds}::uuid[]) and (w.learner_id is null or w.learner_id = e.person_id)
    left join person p on p.district_id = w.district_id and p.person_id = w.set_by
    where w.district_id = ${districtId}::uuid and w.ended_at is null
    order by w.set_at desc, w.window_id desc`.execute(tx);
  return rows;
}

/** A condition on an id: one parameter however many there are. */
function any(ids: readonly string[]) {
  return sql<string>`any(${ids}::uuid[])`;
}
