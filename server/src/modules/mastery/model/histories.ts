import type pg from 'pg';

/** A learner's evidence that counts, in the order in which it happened, as strings: many times fewer values to fetch than a row an answer. */
export interface History {
  readonly learner_id: string;
  /** Numbers of skills, separated by commas; so are the others. */
  readonly skills: string;
  readonly scores: string;
  /** Milliseconds since the epoch, empty where unknown. */
  readonly times: string;
  /** Hashes of the problems' texts, 0 to 2^53 - 1, empty where there is none. */
  readonly problems: string;
}

export interface HistoriesAsked {
  readonly districtId: string;
  readonly learnerIds: readonly string[];
  /** Only what happened before; evidence without a time happened when it was recorded. */
  readonly before?: Date | undefined;
}

/** Needs a client inside a transaction of the district. Learners without evidence are left out. */
export async function readHistories(
  client: pg.ClientBase,
  { districtId, learnerIds, before }: HistoriesAsked,
): Promise<History[]> {
  const { rows } = await client.query<History>(
    `select learner_id, string_agg(number, ',' order by happened, sequence, evidence_id) as skills,
       string_agg(score, ',' order by happened, sequence, evidence_id) as scores,
       string_agg(time, ',' order by happened, sequence, evidence_id) as times,
       string_agg(problem, ',' order by happened, sequence, evidence_id) as problems
     from (
       select e.learner_id, e.sequence, e.evidence_id, coalesce(e.occurred_at, e.recorded_at) as happened,
         s.number::text, e.score::text,
         coalesce((extract(epoch from e.occurred_at) * 1000)::bigint::text, '') as time,
         coalesce((hashtextextended(e.problem, 0) & 9007199254740991)::text, '') as problem
       from evidence e join skill s on s.district_id = e.district_id and s.skill_id = e.skill_id
       where e.district_id = $1 and e.learner_id = any($2)
         and ($3::timestamptz is null or coalesce(e.occurred_at, e.recorded_at) < $3)
         and not exists (select from evidence_retraction r where r.district_id = e.district_id
           and (r.evidence_id = e.evidence_id or r.import_id = e.import_id))
     ) counting
     group by learner_id`,
    [districtId, learnerIds, before ?? null],
  );
  return rows;
}

export interface Told {
  readonly skill: number;
  readonly score: number;
  /** NaN where unknown. */
  readonly at: number;
  /** Hash of the problem's text; NaN where there is none. */
  readonly problem: number;
}

/** The answers of a history, one after the other. */
export function* answersOf({ skills, scores, times, problems }: History): Generator<Told> {
  const score = scores.split(',');
  const time = times.split(',');
  const problem = problems.split(',');
  for (const [index, skill] of skills.split(',').entries())
    yield {
      skill: Number(skill),
      score: Number(score[index]),
      at: numberOf(time[index]),
      problem: numberOf(problem[index]),
    };
}

function numberOf(text: string | undefined): number {
  return text ? Number(text) : Number.NaN;
}
