import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import {
  readAnswers,
  type AnswerBatch,
  type AnswerMapping,
  type DateOrder,
} from '@everyplan/exchange/evidence';
import type pg from 'pg';
import { rebuildEstimates } from '../../modules/mastery/index.ts';
import { ensureSkills } from '../../modules/standards/index.ts';
import { asSystem, inDistrictInBulk, type Scope } from '../../platform/db/scope.ts';
import type { Tx } from '../../platform/db/database.ts';
import type { Deps } from '../../platform/deps.ts';
import { Problem } from '../../platform/errors.ts';
import { copyAnswers } from './copy-answers.ts';
import { collectIssues, type CollectedIssues } from '../imports/collect-issues.ts';
import { learnerFinder } from './learner-finder.ts';
import { watchForLeak } from './watch-for-leak.ts';

export interface EvidenceImport extends Scope {
  readonly importId: string;
  readonly fileName: string;
  readonly open: () => Readable;
  readonly mapping?: Partial<AnswerMapping>;
  readonly dates?: DateOrder;
  /** Keep the good rows of a file that has bad ones, or refuse all of it. */
  readonly badRows: 'skip' | 'refuse';
  /** Read and check everything, keep nothing. */
  readonly dryRun?: boolean;
  readonly onProgress?: (done: number, phase: 'reading' | 'estimating') => void | Promise<void>;
  /** What else belongs to the same transaction. */
  readonly onStored?: (tx: Tx, outcome: EvidenceOutcome) => Promise<void>;
}

export interface EvidenceOutcome extends CollectedIssues {
  readonly rows: number;
  readonly learners: number;
  readonly skills: number;
  readonly newSkills: number;
  readonly estimates: number;
  readonly sha256: string;
  readonly refused: boolean;
}

/** Undoes the transaction of a dry run or a refused file, carrying what was found out. */
class NothingKept extends Error {
  readonly outcome: EvidenceOutcome;

  constructor(outcome: EvidenceOutcome) {
    super('nothing kept');
    this.outcome = outcome;
  }
}

/**
 * Reads a file of answers as a stream into the evidence, in one transaction with the estimates that follow from it: all of the good rows
 * or nothing.
 */
export async function importEvidence(deps: Deps, asked: EvidenceImport): Promise<EvidenceOutcome> {
  try {
    return await inDistrictInBulk(deps.connection, asSystem(asked), (tx, client) =>
      importWithin(deps, asked, { tx, client }),
    );
  } catch (error) {
    if (error instanceof NothingKept) return error.outcome;
    throw error;
  }
}

interface Within {
  readonly tx: Tx;
  readonly client: pg.PoolClient;
}

async function importWithin(
  deps: Deps,
  asked: EvidenceImport,
  { tx, client }: Within,
): Promise<EvidenceOutcome> {
  const before = await countSkills(client, asked.districtId);
  const findLearners = learnerFinder(tx, asked.districtId);
  const learnerIds = new Set<string>();
  const skillIds = new Map<string, string>();
  const issues = collectIssues();
  const leak = watchForLeak(asked.fileName);
  const hash = createHash('sha256');
  let rows = 0;
  for await (const batch of openBatches(asked, hash)) {
    issues.add(batch.issues);
    leak.see(batch);
    const learners = await findLearners(batch.learner);
    await addSkills(tx, asked, skillsOf(batch, learners), skillIds);
    rows += await copyAnswers(client, { asked, batch, learners, skillIds, learnerIds, issues });
    await asked.onProgress?.(batch.bytesRead, 'reading');
  }
  issues.add(leak.issues());
  const refused = asked.badRows === 'refuse' && issues.errorCount() > 0;
  const outcome = {
    rows,
    learners: learnerIds.size,
    skills: skillIds.size,
    newSkills: (await countSkills(client, asked.districtId)) - before,
    estimates: 0,
    sha256: hash.digest('hex'),
    refused,
    ...issues.result(),
  };
  if (asked.dryRun === true || refused || rows === 0) throw new NothingKept(outcome);
  await refuseSecondTime(client, asked, outcome.sha256);
  await asked.onProgress?.(0, 'estimating');
  const estimates = await rebuildEstimates(client, {
    districtId: asked.districtId,
    learnerIds: [...learnerIds],
    now: deps.now(),
  });
  const done = { ...outcome, estimates };
  await asked.onStored?.(tx, done);
  return done;
}

function openBatches(
  asked: EvidenceImport,
  hash: { update(chunk: Uint8Array): unknown },
): AsyncIterable<AnswerBatch> {
  return readAnswers(plainBytes(asked.open(), hash), {
    file: asked.fileName,
    ...(asked.mapping === undefined ? {} : { mapping: asked.mapping }),
    ...(asked.dates === undefined ? {} : { dates: asked.dates }),
  });
}

/** The file's bytes, unzipped where it begins as gzip does; the hash is of the file as it came. */
async function* plainBytes(
  source: Readable,
  hash: { update(chunk: Uint8Array): unknown },
): AsyncIterable<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const first = await chunks.next();
  if (first.done === true) return;
  const whole = (async function* () {
    let next: IteratorResult<Buffer> = first;
    while (next.done !== true) {
      hash.update(next.value);
      yield next.value;
      next = await chunks.next();
    }
  })();
  const gzipped = first.value[0] === 0x1f && first.value[1] === 0x8b;
  if (!gzipped) return yield* whole;
  const unzip = createGunzip({ chunkSize: 1 << 18 });
  // Its failure surfaces where the stream is read.
  pipeline(whole, unzip, () => undefined);
  try {
    yield* unzip as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw new Problem({
      code: 'file-damaged',
      status: 400,
      message: `The compressed file cannot be read to its end: ${(error as Error).message}`,
      next: 'Copy or export the file again.',
    });
  }
}

/** The skills of the rows that will be kept: a row about nobody makes no skill. */
function skillsOf(
  batch: AnswerBatch,
  learners: ReadonlyMap<string, string | undefined>,
): ReadonlySet<string> {
  const names = new Set<string>();
  for (let index = 0; index < batch.count; index += 1) {
    if (learners.get(batch.learner[index] ?? '') !== undefined) names.add(batch.skill[index] ?? '');
  }
  return names;
}

async function addSkills(
  tx: Tx,
  scope: Scope,
  names: ReadonlySet<string>,
  known: Map<string, string>,
): Promise<void> {
  const missing = [...names].filter((name) => !known.has(name));
  if (missing.length === 0) return;
  for (const [name, { skillId }] of await ensureSkills(tx, scope, missing))
    known.set(name, skillId);
}

async function countSkills(client: pg.PoolClient, districtId: string): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    'select count(*)::int as count from skill where district_id = $1',
    [districtId],
  );
  return rows[0]?.count ?? 0;
}

const sameFileLock = 7_460_120_330;

/** The same file twice would count every answer twice. */
async function refuseSecondTime(
  client: pg.PoolClient,
  asked: EvidenceImport,
  sha256: string,
): Promise<void> {
  // One after the other, where the same file is being imported at the same time.
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, $2))', [
    `${asked.districtId} ${sha256}`,
    sameFileLock,
  ]);
  const { rows } = await client.query<{ started_at: Date; file_name: string }>(
    `select started_at, file_name from import_run where district_id = $1 and kind = 'evidence' and state = 'done'
       and file_sha256 = $2 and import_id <> $3 limit 1`,
    [asked.districtId, sha256, asked.importId],
  );
  const first = rows[0];
  if (first === undefined) return;
  const day = first.started_at.toISOString().slice(0, 10);
  throw new Problem({
    code: 'imported-before',
    status: 409,
    message: `This very file was imported on ${day} as ${first.file_name}; its answers would count twice.`,
    next: 'Nothing needs to be done; to import it anew, undo that import first.',
    params: { day, file: first.file_name },
  });
}
