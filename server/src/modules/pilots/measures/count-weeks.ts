import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Week } from '../calendar.ts';

export interface WeekCounts {
  readonly week: number;
  readonly seconds: number;
  readonly texts: number;
  readonly votes: number;
  readonly justRight: number;
  readonly checks: number;
  /** Running records with a clock, and the middle of their words correct a minute. */
  readonly heard: number;
  readonly pace: number | null;
}

interface Asked {
  readonly districtId: string;
  readonly learnerIds: readonly string[];
  readonly weeks: readonly Week[];
  readonly language: 'en' | 'es';
  readonly timeZone: string;
}

/** What the learners of a class left, week by week. A reading counts in the week of its last page, in whatever language. */
export async function countWeeks(tx: Tx, asked: Asked): Promise<readonly WeekCounts[]> {
  const { districtId, learnerIds, weeks, language, timeZone } = asked;
  const { rows } = await sql<WeekCounts>`
    with week as (select * from unnest(${weeks.map(({ week }) => week)}::int[], ${weeks.map(({ from }) => from)}::date[])
        as w (week, first_day)),
    spans as (select week, first_day, first_day::timestamp at time zone ${timeZone} as starts,
        (first_day + 7)::timestamp at time zone ${timeZone} as ends from week),
    mine as (select unnest(${[...learnerIds]}::uuid[]) as learner_id)
    select s.week, r.seconds, r.texts, r.votes, r."justRight", c.checks, a.heard, a.pace
    from spans s
    cross join lateral (
      select coalesce(sum(x.seconds), 0)::int as seconds, count(*) filter (where x.finished_at is not null)::int as texts,
        count(x.vote)::int as votes, count(*) filter (where x.vote = 'just-right')::int as "justRight"
      from reading x join mine using (learner_id)
      where x.district_id = ${districtId}::uuid and x.last_at >= s.starts and x.last_at < s.ends) r
    cross join lateral (
      select count(*)::int as checks from check_session x join mine using (learner_id)
      where x.district_id = ${districtId}::uuid and x.withdrawn_at is null and x.finished_at >= s.starts and x.finished_at < s.ends) c
    cross join lateral (
      select count(*)::int as heard, percentile_cont(0.5) within group (order by x.correct_words * 60 / x.seconds) as pace
      from running_record x join mine using (learner_id)
      where x.district_id = ${districtId}::uuid and x.language = ${language} and x.finished_at is not null and x.withdrawn_at is null
        and x.seconds > 0 and x.read_on between s.first_day and s.first_day + 6) a
    order by s.week`.execute(tx);
  return rows;
}
