import { sql } from 'kysely';
import { asSystem, inDistrict } from '../../../platform/db/scope.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { Deps } from '../../../platform/deps.ts';
import { thisMonday } from '../week/this-monday.ts';
import { readCatalogue } from './catalogue.ts';
import { draftLearners } from './draft-learners.ts';
import { listScopeLearners } from './scope-learners.ts';

export interface DraftJob {
  readonly districtId: string;
  readonly draftRunId: string;
}

/** Few enough that a transaction stays well below a second, many enough that its statements are worth their trip. */
const learnersAtOnce = 250;
/** After so many learners the tables have grown manifold, where they held few plans before. */
const refreshAfter: ReadonlySet<number> = new Set([250, 500, 1000]);

/** Works off a drafting run, a chunk of learners a transaction, so that each learner's plan is there as soon as it is made. */
export async function runDraft(deps: Deps, job: DraftJob): Promise<void> {
  try {
    await draftAll(deps, job);
  } catch (error) {
    await inDistrict(deps.connection, asSystem(job), (tx) =>
      markRun(tx, job, 'failed', deps.now()),
    );
    throw error;
  }
}

async function draftAll(deps: Deps, job: DraftJob): Promise<void> {
  const now = deps.now();
  const started = await inDistrict(deps.connection, asSystem(job), (tx) => startRun(tx, job, now));
  if (started === undefined) return;
  const { learnerIds, catalogue, authorId, startsOn } = started;
  for (let done = 0; done < learnerIds.length; done += learnersAtOnce) {
    const chunk = learnerIds.slice(done, done + learnersAtOnce);
    await inDistrict(deps.connection, asSystem(job), async (tx) => {
      await draftLearners(tx, {
        districtId: job.districtId,
        learnerIds: chunk,
        catalogue,
        startsOn,
        authorId,
        now,
      });
      await tx
        .updateTable('draft_run')
        .set({ learners_done: done + chunk.length })
        .where('district_id', '=', job.districtId)
        .where('draft_run_id', '=', job.draftRunId)
        .execute();
    });
    if (started.fewPlans && refreshAfter.has(done + chunk.length))
      await sql`select refresh_plan_statistics()`.execute(deps.connection.kysely);
  }
  await inDistrict(deps.connection, asSystem(job), (tx) => markRun(tx, job, 'done', deps.now()));
}

async function startRun(tx: Tx, { districtId, draftRunId }: DraftJob, now: Date) {
  const run = await tx
    .selectFrom('draft_run')
    .select(['scope', 'started_by', 'starts_on'])
    .where('district_id', '=', districtId)
    .where('draft_run_id', '=', draftRunId)
    .executeTakeFirst();
  if (run === undefined) return undefined;
  const startsOn = run.starts_on ?? (await thisMonday(tx, { districtId }, now));
  const learnerIds = await listScopeLearners(
    tx,
    { districtId },
    { scope: run.scope, startsOn, now },
  );
  await tx
    .updateTable('draft_run')
    .set({ state: 'drafting', learners_total: learnerIds.length, learners_done: 0 })
    .where('district_id', '=', districtId)
    .where('draft_run_id', '=', draftRunId)
    .execute();
  const plans =
    await sql`select from plan where district_id = ${districtId}::uuid limit 1000`.execute(tx);
  return {
    learnerIds,
    fewPlans: plans.rows.length < 1000,
    authorId: run.started_by,
    startsOn,
    catalogue: await readCatalogue(tx, { districtId }),
  };
}

async function markRun(
  tx: Tx,
  { districtId, draftRunId }: DraftJob,
  state: 'done' | 'failed',
  now: Date,
): Promise<void> {
  await sql`update draft_run set state = ${state}, finished_at = ${now}
    where district_id = ${districtId}::uuid and draft_run_id = ${draftRunId}::uuid`.execute(tx);
}
