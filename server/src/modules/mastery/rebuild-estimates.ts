import type pg from 'pg';
import { asJson, copyRows, type CopyValue } from '../../platform/db/copy-rows.ts';
import { readHistories } from './model/histories.ts';
import { readModelInUse } from './model/model-in-use.ts';
import { traceHistory, type TracedSkill } from './model/trace-history.ts';

export interface Rebuilding {
  readonly districtId: string;
  readonly learnerIds: readonly string[];
  readonly now: Date;
}

const learnersAtOnce = 400;

/**
 * Makes the estimates of these learners anew with the model in use, from all the evidence that counts, in the order in which it happened.
 * Needs a client inside a transaction of the district. Returns how many estimates there are.
 */
export async function rebuildEstimates(
  client: pg.ClientBase,
  { districtId, learnerIds, now }: Rebuilding,
): Promise<number> {
  const model = await readModelInUse(client, districtId);
  const skillIds = await readSkillIds(client, districtId);
  const inOrder = learnerIds.toSorted();
  let count = 0;
  for (let start = 0; start < inOrder.length; start += learnersAtOnce) {
    const chunk = inOrder.slice(start, start + learnersAtOnce);
    await lockLearners(client, { districtId, learnerIds: chunk, now }, model.tracer.id);
    const histories = await readHistories(client, { districtId, learnerIds: chunk });
    await client.query('delete from estimate where district_id = $1 and learner_id = any($2)', [
      districtId,
      chunk,
    ]);
    const rows = histories.flatMap((history) => {
      const context = {
        districtId,
        learnerId: history.learner_id,
        skillIds,
        model: model.tracer.id,
      };
      return traceHistory(model, history, now.getTime()).map((traced) => rowOf(traced, context));
    });
    count += await copyRows(client, { table: 'estimate', columns }, rows);
  }
  return count;
}

/** Whoever makes the same learner's estimates waits here until we are done. Always in the same order, so that no two wait for each other. */
async function lockLearners(
  client: pg.ClientBase,
  { districtId, learnerIds, now }: Rebuilding,
  model: string,
): Promise<void> {
  await client.query(
    `insert into estimating (district_id, learner_id, model, estimated_at)
     select $1, learner_id, $3, $4 from unnest($2::uuid[]) learner_id order by learner_id
     on conflict (district_id, learner_id) do update set model = excluded.model, estimated_at = excluded.estimated_at`,
    [districtId, learnerIds, model, now],
  );
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

function rowOf(
  { skill, mastery, low, high, opportunities, correct, asOf, because }: TracedSkill,
  { districtId, learnerId, skillIds, model }: RowContext,
): CopyValue[] {
  const asOfDate = asOf === undefined ? null : new Date(asOf);
  const numbers = [mastery, low, high, opportunities, correct];
  const skillId = skillIds.get(skill) ?? '';
  return [districtId, learnerId, skillId, ...numbers, asOfDate, model, asJson(because)];
}

interface RowContext {
  readonly districtId: string;
  readonly learnerId: string;
  readonly skillIds: ReadonlyMap<number, string>;
  readonly model: string;
}
