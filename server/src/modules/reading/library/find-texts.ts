import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import { countFacets, filterTexts, type Filters, type Findable } from './facets.ts';
import { cardColumns, presentCard } from './present.ts';
import { presentLevel } from './present-level.ts';
import { searchQuery } from './search-words.ts';

export interface FindTexts extends Filters {
  /** What was typed so far. */
  readonly q?: string | undefined;
  /** Whose readings count: those of one learner, or of anybody in a class. */
  readonly learnerId?: string | undefined;
  readonly classId?: string | undefined;
  readonly retired?: 'yes' | undefined;
  readonly order?: 'best' | 'title' | 'level' | 'length' | 'newest' | undefined;
  readonly after?: string | undefined;
}

const pageLength = 24;

interface Found extends Findable {
  readonly textId: string;
  readonly title: string;
  readonly rank: number;
  readonly addedAt: string;
}

/**
 * The library as staff search it: all words, with and without accents, by stem in the text's language and the last one as a beginning;
 * how many texts each facet would leave; a page of 24. What weighs most stands first: title and names, then topics, then the text.
 */
export async function findTexts(tx: Tx, scope: Scope, asked: FindTexts) {
  const all = await listFindable(tx, scope, asked);
  const found = [...filterTexts(all, asked)].sort(orders[asked.order ?? 'best']);
  const start = Math.max(0, Number(asked.after ?? 0) || 0);
  const shown = found.slice(start, start + pageLength);
  return {
    texts: await readCards(tx, scope, shown),
    total: found.length,
    facets: countFacets(all, asked),
    nextAfter: found.length > start + pageLength ? String(start + pageLength) : null,
  };
}

/** A title that begins with a quotation mark stands where its first word does. */
const alphabet = new Intl.Collator(['en', 'es'], { ignorePunctuation: true });

const byTitle = (one: Found, other: Found) =>
  alphabet.compare(one.title, other.title) || (one.textId < other.textId ? -1 : 1);

const orders: Readonly<Record<NonNullable<FindTexts['order']>, (a: Found, b: Found) => number>> = {
  best: (one, other) => other.rank - one.rank || byTitle(one, other),
  title: byTitle,
  level: (one, other) => one.grade - other.grade || byTitle(one, other),
  length: (one, other) => one.words - other.words || byTitle(one, other),
  newest: (one, other) =>
    one.addedAt === other.addedAt ? byTitle(one, other) : one.addedAt < other.addedAt ? 1 : -1,
};

/** Every text that the typed words find, without its pages. */
async function listFindable(
  tx: Tx,
  { districtId }: Scope,
  { q, learnerId, classId, retired }: FindTexts,
): Promise<readonly Found[]> {
  const query = searchQuery(q ?? '');
  const matches =
    query === undefined
      ? sql`true`
      : sql`(t.search @@ to_tsquery('simple', ${query})
          or t.search @@ to_tsquery((case t.language when 'es' then 'spanish' else 'english' end)::regconfig, ${query}))`;
  const rank =
    query === undefined
      ? sql`0`
      : sql`ts_rank(t.search, to_tsquery('simple', ${query})) * 2
          + ts_rank(t.search, to_tsquery((case t.language when 'es' then 'spanish' else 'english' end)::regconfig, ${query}))`;
  const { rows } = await sql<Found>`
    select t.text_id as "textId", t.title, t.language, t.kind, t.topics, t.words, t.grade, t.added_at::text as "addedAt",
      (${rank})::float8 as rank, ${isRead({ learnerId, classId })} as "isRead"
    from text t where t.district_id = ${districtId}::uuid and (t.retired_at is not null) = ${retired === 'yes'} and ${matches}`.execute(
    tx,
  );
  return rows;
}

/** Row security leaves only readings of learners whom the asker may see. */
function isRead({ learnerId, classId }: Pick<FindTexts, 'learnerId' | 'classId'>) {
  if (learnerId === undefined && classId === undefined) return sql<boolean>`false`;
  const whose =
    learnerId === undefined
      ? sql`r.learner_id in (select e.person_id from enrolment e where e.district_id = t.district_id and e.class_id = ${classId}::uuid
          and e.role = 'learner' and e.active)`
      : sql`r.learner_id = ${learnerId}::uuid`;
  return sql<boolean>`exists (select from reading r where r.district_id = t.district_id and r.text_id = t.text_id
    and r.finished_at is not null and ${whose})`;
}

async function readCards(tx: Tx, { districtId }: Scope, found: readonly Found[]) {
  if (found.length === 0) return [];
  const rows = await tx
    .selectFrom('text')
    .select([...cardColumns, 'text.grade', 'text.error', 'text.readings', 'text.corrected_grade'])
    .where('district_id', '=', districtId)
    .where(
      'text_id',
      'in',
      found.map(({ textId }) => textId),
    )
    .execute();
  const byId = new Map(rows.map((row) => [row.text_id, row]));
  return found.flatMap(({ textId, isRead: read }) => {
    const row = byId.get(textId);
    return row === undefined
      ? []
      : [{ ...presentCard(row), level: presentLevel(row), isRead: read }];
  });
}
