import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';

export interface VoteCounts {
  readonly tooEasy: number;
  readonly justRight: number;
  readonly tooHard: number;
}

export interface ReadingCounts {
  readonly textsRead: number;
  readonly minutes: number;
  readonly votes: VoteCounts;
}

export const noVotes: VoteCounts = { tooEasy: 0, justRight: 0, tooHard: 0 };
export const noReadings: ReadingCounts = { textsRead: 0, minutes: 0, votes: noVotes };

interface Asked {
  readonly districtId: string;
  readonly learnerIds: readonly string[];
  readonly since: string;
  readonly timeZone: string;
  readonly language: 'en' | 'es';
}

/** What each learner read in a language since a day of the district's calendar; who read nothing is missing. */
export async function listReadingCounts(
  tx: Tx,
  { districtId, learnerIds, since, timeZone, language }: Asked,
): Promise<ReadonlyMap<string, ReadingCounts>> {
  const { rows } = await sql<
    { learnerId: string; textsRead: number; minutes: number } & VoteCounts
  >`
    select r.learner_id as "learnerId", count(distinct r.text_id) filter (where r.finished_at is not null)::int as "textsRead",
      round(sum(r.seconds) / 60.0)::int as minutes,
      count(*) filter (where r.vote = 'too-easy')::int as "tooEasy",
      count(*) filter (where r.vote = 'just-right')::int as "justRight",
      count(*) filter (where r.vote = 'too-hard')::int as "tooHard"
    from reading r join text t on t.district_id = r.district_id and t.text_id = r.text_id and t.language = ${language}
    where r.district_id = ${districtId}::uuid and r.learner_id = any(${[...learnerIds]}::uuid[])
      and r.last_at >= (${since}::date)::timestamp at time zone ${timeZone}
    group by r.learner_id`.execute(tx);
  return new Map(
    rows.map(({ learnerId, textsRead, minutes, ...votes }) => [
      learnerId,
      { textsRead, minutes, votes },
    ]),
  );
}

export function addVotes(all: readonly VoteCounts[]): VoteCounts {
  return all.reduce(
    (sum, each) => ({
      tooEasy: sum.tooEasy + each.tooEasy,
      justRight: sum.justRight + each.justRight,
      tooHard: sum.tooHard + each.tooHard,
    }),
    noVotes,
  );
}
