import { topicCodes } from '@everyplan/contract/topics';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import { newId } from '../../../platform/id.ts';

/** Texts as a library has them after a while: a tenth of a grade apart from kindergarten to grade 8, on all topics. For tests. */
export async function insertTexts(tx: Tx, { districtId }: Scope): Promise<void> {
  await tx
    .insertInto('text')
    .values(
      Array.from({ length: 90 }, (_, at) => ({
        district_id: districtId,
        text_id: newId(),
        source_key: `test ${at}`,
        source: 'import' as const,
        title: at % 9 === 0 ? `The whale ${at}` : `Text ${at}`,
        language: 'en' as const,
        kind: at % 2 === 0 ? ('story' as const) : ('fact' as const),
        topics: [topicCodes[at % topicCodes.length]!],
        credits: JSON.stringify([{ role: 'author', name: 'A. Writer' }]),
        licence: 'CC BY 4.0',
        licence_url: null,
        attribution: 'A. Writer',
        source_url: null,
        pages: JSON.stringify(['One page.']),
        words: 200,
        sentences: 20,
        measured_grade: at / 10,
        measured_error: 0.6,
        measure: '{}',
        grade: at / 10,
        error: 0.6,
        search: sql<string>`to_tsvector('simple', ${at % 9 === 0 ? 'whale' : 'text'}::text)`,
        added_by: null,
        corrected_grade: null,
        corrected_by: null,
        corrected_at: null,
        corrected_because: null,
        retired_at: null,
      })),
    )
    .execute();
}
