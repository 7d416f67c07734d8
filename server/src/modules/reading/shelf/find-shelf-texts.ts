import { sql } from 'kysely';
import type { Actor } from '../../../platform/auth/actor.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { cardColumns } from '../library/index.ts';
import { searchQuery } from '../library/search-words.ts';
import type { TextKind } from '../tables.ts';
import { presentForLearner } from './present.ts';
import { pageCount } from './queries.ts';

const pageLength = 24;

interface Asked {
  readonly search?: string | undefined;
  readonly topic?: string | undefined;
  readonly kind?: TextKind | undefined;
  readonly language?: 'en' | 'es' | undefined;
  readonly from: number;
}

/** The library as a learner looks through it: by title or by what was typed, in an order that tells nothing of levels. */
export function findShelfTexts(deps: Deps, actor: Actor, asked: Asked) {
  return inDistrict(deps.connection, actor, async (tx) => {
    let query = tx
      .selectFrom('text')
      .select([...cardColumns, 'text.grade', 'text.error', pageCount])
      .where('district_id', '=', actor.districtId)
      .where('retired_at', 'is', null);
    const words = searchQuery(asked.search ?? '');
    if (words !== undefined)
      query = query.where(sql<boolean>`search @@ to_tsquery('simple', ${words})`);
    if (asked.topic !== undefined)
      query = query.where(sql<boolean>`topics @> array[${asked.topic}]`);
    if (asked.kind !== undefined) query = query.where('kind', '=', asked.kind);
    if (asked.language !== undefined) query = query.where('language', '=', asked.language);
    const rows = await query
      .orderBy('title')
      .orderBy('text_id')
      .offset(asked.from)
      .limit(pageLength + 1)
      .execute();
    return {
      texts: rows.slice(0, pageLength).map(presentForLearner),
      more: rows.length > pageLength,
    };
  });
}
