import type { AnswerColumns } from '@everyplan/engine/tracing';
import type pg from 'pg';
import { asSystem, inDistrictInBulk } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { answersOf, readHistories, type Told } from './histories.ts';

/** Answers in columns, but for the problems: those are still hashes, which each model numbers in its own way. */
export interface HashedAnswers extends Omit<AnswerColumns, 'problem'> {
  readonly problem: Float64Array;
}

export interface EvidenceRead {
  /** What a model is fitted to. */
  readonly training: HashedAnswers;
  /** Other learners, by whom it is judged. */
  readonly heldOut: HashedAnswers;
  readonly learners: number;
}

export interface Reading {
  readonly districtId: string;
  readonly onProgress: (done: number, total: number) => Promise<void>;
  /** More answers than this are not read; 32 bytes each. */
  readonly most?: number;
}

/** Memory for at most 160 MB of answers; by then each further learner teaches a model next to nothing. */
const mostAnswers = 5_000_000;
const learnersAtOnce = 400;
/** Below this many answers a fifth of the learners is held out, above a tenth. */
const fewAnswers = 50_000;

/**
 * Reads a district's evidence for a fit, a chunk of learners a transaction. Who is held out follows from the learner's id, so that a later
 * fit is judged by learners whom the earlier one has not seen either.
 */
export async function readAnswers(
  deps: Deps,
  { districtId, onProgress, most = mostAnswers }: Reading,
): Promise<EvidenceRead> {
  const { learners, answers } = await inDistrictInBulk(
    deps.connection,
    asSystem({ districtId }),
    (_, client) => listLearners(client, districtId),
  );
  const tenthsHeldOut = answers < fewAnswers ? 2 : 1;
  const training = createCollector(Math.min(most, answers));
  const heldOut = createCollector(Math.min(most, answers));
  let learnersRead = 0;
  for (let start = 0; start < learners.length; start += learnersAtOnce) {
    const chunk = learners.slice(start, start + learnersAtOnce);
    const bucketOf = new Map(chunk.map(({ learner_id, bucket }) => [learner_id, bucket]));
    const histories = await inDistrictInBulk(
      deps.connection,
      asSystem({ districtId }),
      (_, client) => readHistories(client, { districtId, learnerIds: [...bucketOf.keys()] }),
    );
    for (const history of histories) {
      if (training.count() + heldOut.count() >= most) break;
      const into = (bucketOf.get(history.learner_id) ?? 0) < tenthsHeldOut ? heldOut : training;
      for (const answer of answersOf(history)) into.add(learnersRead, answer);
      learnersRead += 1;
    }
    await onProgress(Math.min(start + learnersAtOnce, learners.length), learners.length);
  }
  return { training: training.columns(), heldOut: heldOut.columns(), learners: learnersRead };
}

interface Learner {
  readonly learner_id: string;
  readonly bucket: number;
}

/** In an order that has nothing to do with schools, so that a part of them is a fair part. */
async function listLearners(client: pg.ClientBase, districtId: string) {
  const { rows } = await client.query<Learner & { answers: number }>(
    `select learner_id, abs(hashtextextended(learner_id::text, 1) % 10)::int as bucket, count(*)::int as answers
     from evidence where district_id = $1 group by learner_id order by hashtextextended(learner_id::text, 2)`,
    [districtId],
  );
  return { learners: rows, answers: rows.reduce((sum, { answers }) => sum + answers, 0) };
}

interface Collector {
  add(learner: number, answer: Told): void;
  count(): number;
  columns(): HashedAnswers;
}

/** Grows by half, so that what is read once takes at most half as much again. */
function createCollector(most: number): Collector {
  let room = Math.min(most, 1 << 16);
  let count = 0;
  let columns = createColumns(room);
  return {
    add(learner, { skill, score, at, problem }) {
      if (count === room) {
        room = Math.ceil(room * 1.5) + 1;
        columns = copyInto(createColumns(room), columns);
      }
      columns.learner[count] = learner;
      columns.skill[count] = skill;
      columns.score[count] = score;
      columns.at[count] = at;
      columns.problem[count] = problem;
      count += 1;
    },
    count: () => count,
    columns: () => ({
      learner: columns.learner.subarray(0, count),
      skill: columns.skill.subarray(0, count),
      score: columns.score.subarray(0, count),
      at: columns.at.subarray(0, count),
      problem: columns.problem.subarray(0, count),
    }),
  };
}

function createColumns(room: number): HashedAnswers {
  return {
    learner: new Int32Array(room),
    skill: new Int32Array(room),
    score: new Float32Array(room),
    at: new Float64Array(room),
    problem: new Float64Array(room),
  };
}

function copyInto(into: HashedAnswers, from: HashedAnswers): HashedAnswers {
  into.learner.set(from.learner);
  into.skill.set(from.skill);
  into.score.set(from.score);
  into.at.set(from.at);
  into.problem.set(from.problem);
  return into;
}
