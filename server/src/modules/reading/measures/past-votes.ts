import type { PastVote } from '@everyplan/engine/reading';
import { readerAsOf } from '@everyplan/engine/reading';
import type { Tx } from '../../../platform/db/database.ts';
import { listMeasures } from './list-measures.ts';
import { listSchoolPlaces } from './school-places.ts';

interface OfReader {
  readonly districtId: string;
  readonly learnerId: string;
  readonly readingId: string;
  readonly day: string;
}

/** More than these say nothing new about how somebody votes. */
const mostVotes = 30;

/** A learner's earlier votes beside what is known of reader and texts without any reading: votes must not explain themselves. */
export async function listPastVotes(
  tx: Tx,
  { districtId, learnerId, readingId, day }: OfReader,
  language: 'en' | 'es',
): Promise<readonly PastVote[]> {
  const votes = await tx
    .selectFrom('reading')
    .innerJoin('text', (join) =>
      join
        .onRef('text.district_id', '=', 'reading.district_id')
        .onRef('text.text_id', '=', 'reading.text_id'),
    )
    .select(['reading.vote', 'text.measured_grade', 'text.measured_error', 'text.corrected_grade'])
    .where('reading.district_id', '=', districtId)
    .where('reading.learner_id', '=', learnerId)
    .where('reading.reading_id', '!=', readingId)
    .where('reading.vote', 'is not', null)
    .where('text.language', '=', language)
    .orderBy('reading.last_at', 'desc')
    .limit(mostVotes)
    .execute();
  if (votes.length === 0) return [];
  const learnerIds = [learnerId];
  const schools = await listSchoolPlaces(tx, { districtId, learnerIds, today: day });
  const measures = await listMeasures(tx, { districtId, learnerIds, language, until: day });
  const reader = readerAsOf({
    school: schools.get(learnerId) ?? null,
    measures: (measures.get(learnerId) ?? []).filter(({ source }) => source !== 'reading'),
    day,
  });
  return votes.flatMap(({ vote, measured_grade, measured_error, corrected_grade }) =>
    vote === null
      ? []
      : [
          {
            vote,
            difference: reader.grade - (corrected_grade ?? measured_grade),
            error: Math.hypot(reader.error, measured_error),
          },
        ],
  );
}
