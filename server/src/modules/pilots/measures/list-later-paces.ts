import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';

interface Asked {
  readonly districtId: string;
  readonly learnerIds: readonly string[];
  readonly language: 'en' | 'es';
  readonly after: string;
  readonly until: string;
}

/** The newest words correct a minute of each learner after a day, up to another. */
export async function listLaterPaces(
  tx: Tx,
  { districtId, learnerIds, language, after, until }: Asked,
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ learner_id: string; pace: number }>`
    select distinct on (learner_id) learner_id, correct_words * 60 / seconds as pace
    from running_record
    where district_id = ${districtId}::uuid and learner_id = any(${[...learnerIds]}::uuid[]) and language = ${language}
      and finished_at is not null and withdrawn_at is null and seconds > 0
      and read_on > ${after}::date and read_on <= ${until}::date
    order by learner_id, read_on desc, finished_at desc`.execute(tx);
  return new Map(rows.map(({ learner_id, pace }) => [learner_id, pace]));
}
