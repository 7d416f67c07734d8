import {
  createLogistic,
  encodeModel,
  fitLogistic,
  shippedPrior,
  type LogisticModel,
} from '@everyplan/engine/tracing';
import type { Updateable } from 'kysely';
import type { Database } from '../../../platform/db/database.ts';
import { asSystem, inDistrict, inDistrictInBulk } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { newId } from '../../../platform/id.ts';
import { rebuildEstimates } from '../rebuild-estimates.ts';
import type { FitOutcome, FitState, Judged } from '../tables.ts';
import { judgeModel } from './judge-model.ts';
import { bytesOfProblems, readModelInUse, type ModelInUse } from './model-in-use.ts';
import { numberAnswers } from './number-answers.ts';
import { collectProblems, numberProblems } from './problem-numbers.ts';
import { readAnswers, type EvidenceRead } from './read-answers.ts';

export interface FitJob {
  readonly districtId: string;
  readonly fitId: string;
}

export interface FitProgress {
  readonly state: FitState;
  readonly done: number;
  readonly total: number;
}

type OnProgress = (progress: FitProgress) => void | Promise<void>;

/** Fewer answers say less about a district's problems and skills than the shipped model does. */
export const fewestAnswers = 2000;
const fewestHeldOut = 200;
const seed = 1;
const learnersAtOnce = 400;
const reportEveryMs = 400;

/** The fit was cancelled, or is no longer ours. */
class Stopped extends Error {}

/**
 * Fits the district's model to all of its evidence, keeps it where it foretells held-out learners no worse than the one in use, and makes
 * all estimates anew. The run says how far it is and how it ended; it ends early where its state was set to cancelled.
 */
export async function runFit(
  deps: Deps,
  job: FitJob,
  onProgress: OnProgress = () => undefined,
): Promise<void> {
  const report = createReport(deps, job, onProgress);
  try {
    if (!(await claim(deps, job))) return;
    const outcome = await fit(deps, job, report);
    await report.end({ state: 'done', ...outcome });
  } catch (error) {
    if (error instanceof Stopped) return;
    deps.log.error({ err: error, fitId: job.fitId }, 'a model fit failed');
    await report.end({ state: 'failed' });
  }
}

/** A job may come twice; and where a server stopped while estimates were being made, it begins again from the evidence. */
async function claim(deps: Deps, { districtId, fitId }: FitJob): Promise<boolean> {
  return inDistrict(deps.connection, asSystem({ districtId }), async (tx) => {
    const claimed = await tx
      .updateTable('fit_run')
      .set({ state: 'reading', progress_done: 0, progress_total: null })
      .where('district_id', '=', districtId)
      .where('fit_id', '=', fitId)
      .where('state', 'in', ['waiting', 'reading', 'fitting', 'rebuilding'])
      .returning('fit_id')
      .executeTakeFirst();
    return claimed !== undefined;
  });
}

interface Ended {
  readonly outcome: FitOutcome;
  readonly answers: number;
  readonly judged?: string;
  readonly model_id?: string;
}

async function fit(deps: Deps, job: FitJob, report: Report): Promise<Ended> {
  const evidence = await readAnswers(deps, {
    ...job,
    onProgress: (done, total) => report.progress('reading', done, total),
  });
  const answers = evidence.training.skill.length + evidence.heldOut.skill.length;
  if (answers < fewestAnswers || evidence.heldOut.skill.length < fewestHeldOut)
    return { outcome: 'too-little-evidence', answers };
  const candidate = await fitCandidate(evidence, report);
  const inUse = await inDistrictInBulk(deps.connection, asSystem(job), (_, client) =>
    readModelInUse(client, job.districtId),
  );
  const judged = {
    before: await judgeModel(inUse, evidence.heldOut),
    after: await judgeModel(candidate, evidence.heldOut),
  };
  const ended = { answers, judged: JSON.stringify(judged) };
  if (judged.after.logLoss > judged.before.logLoss) return { outcome: 'no-better', ...ended };
  const modelId = await keepModel(deps, job, { candidate, judged, evidence });
  await rebuildAll(deps, job, report);
  return { outcome: 'kept', ...ended, model_id: modelId };
}

interface Candidate extends ModelInUse {
  readonly model: LogisticModel;
  readonly problems: Float64Array;
}

async function fitCandidate({ training }: EvidenceRead, report: Report): Promise<Candidate> {
  const problems = collectProblems(training.problem);
  const numberOf = numberProblems(problems);
  const model = await fitLogistic(numberAnswers(training, numberOf), {
    seed,
    prior: shippedPrior,
    onProgress: async ({ done, of }) => {
      // Answers wait in the same process: let them go first.
      await new Promise((resolve) => setImmediate(resolve));
      await report.progress('fitting', done, of);
    },
  });
  return { model, problems, numberOf, tracer: createLogistic(model) };
}

interface Kept {
  readonly candidate: Candidate;
  readonly judged: Judged;
  readonly evidence: EvidenceRead;
}

/** The model before goes: estimates never need it again, and the run keeps how the two compared. */
async function keepModel(
  deps: Deps,
  { districtId, fitId }: FitJob,
  { candidate, judged, evidence }: Kept,
): Promise<string> {
  const modelId = newId();
  await inDistrict(deps.connection, asSystem({ districtId }), async (tx) => {
    const moved = await tx
      .updateTable('fit_run')
      .set({ state: 'rebuilding', progress_done: 0, progress_total: null })
      .where('district_id', '=', districtId)
      .where('fit_id', '=', fitId)
      .where('state', '=', 'fitting')
      .returning('fit_id')
      .executeTakeFirst();
    if (moved === undefined) throw new Stopped();
    await tx.deleteFrom('tracing_model').where('district_id', '=', districtId).execute();
    await tx
      .insertInto('tracing_model')
      .values({
        district_id: districtId,
        model_id: modelId,
        name: candidate.tracer.id,
        content: Buffer.from(encodeModel(candidate.model)),
        problems: bytesOfProblems(candidate.problems),
        answers: evidence.training.skill.length,
        learners: evidence.learners,
        judged: JSON.stringify(judged),
        fitted_at: deps.now(),
      })
      .execute();
  });
  return modelId;
}

/** A chunk of learners a transaction: nobody who records evidence meanwhile waits long. */
async function rebuildAll(deps: Deps, { districtId }: FitJob, report: Report): Promise<void> {
  const learnerIds = await inDistrictInBulk(
    deps.connection,
    asSystem({ districtId }),
    async (_, client) => {
      const { rows } = await client.query<{ learner_id: string }>(
        'select distinct learner_id from evidence where district_id = $1 order by learner_id',
        [districtId],
      );
      return rows.map(({ learner_id }) => learner_id);
    },
  );
  for (let start = 0; start < learnerIds.length; start += learnersAtOnce) {
    const chunk = learnerIds.slice(start, start + learnersAtOnce);
    await inDistrictInBulk(deps.connection, asSystem({ districtId }), (_, client) =>
      rebuildEstimates(client, { districtId, learnerIds: chunk, now: deps.now() }),
    );
    await report.progress('rebuilding', start + chunk.length, learnerIds.length);
  }
}

interface Report {
  progress(state: FitState, done: number, total: number): Promise<void>;
  end(how: Updateable<Database['fit_run']>): Promise<void>;
}

/** Writes how far a run is, a few times a second, and stops it where somebody cancelled it meanwhile. */
function createReport(deps: Deps, { districtId, fitId }: FitJob, onProgress: OnProgress): Report {
  let written: { state: FitState; at: number } | undefined;
  const write = (values: Updateable<Database['fit_run']>) =>
    inDistrict(deps.connection, asSystem({ districtId }), (tx) =>
      tx
        .updateTable('fit_run')
        .set(values)
        .where('district_id', '=', districtId)
        .where('fit_id', '=', fitId)
        .where('state', 'in', ['reading', 'fitting', 'rebuilding'])
        .returning('fit_id')
        .executeTakeFirst(),
    );
  return {
    async progress(state, done, total) {
      await onProgress({ state, done, total });
      const now = performance.now();
      if (written?.state === state && done < total && now - written.at < reportEveryMs) return;
      written = { state, at: now };
      const still = await write({ state, progress_done: done, progress_total: total });
      if (still === undefined) throw new Stopped();
    },
    async end(how) {
      await write({ ...how, finished_at: deps.now() });
    },
  };
}
