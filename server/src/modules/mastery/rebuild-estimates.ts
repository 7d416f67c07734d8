import { createDefaultTracer, type Tracer } from '@everyplan/engine/tracing';
import type pg from 'pg';
import { asJson, copyRows, type CopyValue } from '../../platform/db/copy-rows.ts';

export interface Rebuilding {
  readonly districtId: string;
  readonly learnerIds: readonly string[];
  readonly now: Date;
}

interface History {
  readonly learner_id: string;
  readonly skills: string;
  readonly scores: string;
  readonly times: string;
}

const learnersAtOnce = 400;

/**
 * Makes the estimates of these learners anew from all the evidence that counts, in the order in which it happened. Needs a client inside a
 * transaction of the district. Returns how many estimates there are.
 */
export async function rebuildEstimates(
  client: pg.ClientBase,
  { districtId, learnerIds, now }: Rebuilding,
): Promise<number> {
  const tracer = createDefaultTracer();
  const skillIds = await readSkillIds(client, districtId);
  let count = 0;
  for (let start = 0; start < learnerIds.length; start += learnersAtOnce) {
    const chunk = learnerIds.slice(start, start + learnersAtOnce);
    const histories = await readHistories(client, districtId, chunk);
    await client.query('delete from estimate where district_id = $1 and learner_id = any($2)', [
      districtId,
      chunk,
    ]);
    const rows = histories.flatMap((history) =>
      traceHistory(tracer, history, { districtId, skillIds, now: now.getTime() }),
    );
    count += await copyRows(client, { table: 'estimate', columns }, rows);
  }
  return count;
}

const columns = [
  'district_id',
  'learner_id',
  'skill_id',
  'mastery',
  'low',
  'high',
  'opportunities',
  'correct',
  'as_of',
  'model',
  'because',
] as const;

async function readSkillIds(
  client: pg.ClientBase,
  districtId: string,
): Promise<ReadonlyMap<number, string>> {
  const { rows } = await client.query<{ number: number; skill_id: string }>(
    'select number, skill_id from skill where district_id = $1',
    [districtId],
  );
  return new Map(rows.map((row) => [row.number, row.skill_id]));
}

/** A learner's evidence as three strings: many times fewer values to fetch than a row an answer. */
async function readHistories(
  client: pg.ClientBase,
  districtId: string,
  learnerIds: readonly string[],
): Promise<History[]> {
  const { rows } = await client.query<History>(
    `select e.learner_id,
       string_agg(s.number::text, ',' order by coalesce(e.occurred_at, e.recorded_at), e.sequence, e.evidence_id) as skills,
       string_agg(e.score::text, ',' order by coalesce(e.occurred_at, e.recorded_at), e.sequence, e.evidence_id) as scores,
       string_agg(coalesce((extract(epoch from e.occurred_at) * 1000)::bigint::text, ''), ','
         order by coalesce(e.occurred_at, e.recorded_at), e.sequence, e.evidence_id) as times
     from evidence e join skill s on s.district_id = e.district_id and s.skill_id = e.skill_id
     where e.district_id = $1 and e.learner_id = any($2)
       and not exists (select from evidence_retraction r where r.district_id = e.district_id
         and (r.evidence_id = e.evidence_id or r.import_id = e.import_id))
     group by e.learner_id`,
    [districtId, learnerIds],
  );
  return rows;
}

interface Context {
  readonly districtId: string;
  readonly skillIds: ReadonlyMap<number, string>;
  readonly now: number;
}

function traceHistory<State>(
  tracer: Tracer<State>,
  history: History,
  { districtId, skillIds, now }: Context,
): CopyValue[][] {
  const skills = history.skills.split(',');
  const scores = history.scores.split(',');
  const times = history.times.split(',');
  const state = tracer.start();
  const seen = new Set<number>();
  for (let index = 0; index < skills.length; index += 1) {
    const skill = Number(skills[index]);
    const at = times[index];
    seen.add(skill);
    tracer.observe(state, {
      skill,
      score: Number(scores[index]),
      ...(at ? { at: Number(at) } : {}),
    });
  }
  return [...seen].map((skill) => {
    const { mastery, low, high, opportunities, correct, asOf, because } = tracer.estimate(
      state,
      skill,
      now,
    );
    const asOfDate = asOf === undefined ? null : new Date(asOf);
    const skillId = skillIds.get(skill) ?? '';
    return [
      districtId,
      history.learner_id,
      skillId,
      mastery,
      low,
      high,
      opportunities,
      correct,
      asOfDate,
      tracer.id,
      asJson(because),
    ];
  });
}
