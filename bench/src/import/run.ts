import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { createGunzip } from 'node:zlib';
import { copyRows, importEvidence, newId } from '@everyplan/server';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { watchMemory } from '../harness/peak-memory.ts';
import { openTemporaryServer, type TemporaryServer } from '../harness/temporary-server.ts';

const shared = new URL('../../../../shared/data/responses/assist2009.csv.gz', import.meta.url)
  .pathname;

/** Importing answers through the real path, beside a bare COPY of the very rows that it stored. */
export async function run(options: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...options],
    options: { data: { type: 'string' }, json: { type: 'boolean' } },
  });
  const file = values.data ?? shared;
  if (!existsSync(file)) throw new Error(`There is no ${file}: give a file of answers with --data`);
  const server = await openTemporaryServer();
  try {
    const figures = await measure(server, file);
    console.log(values.json === true ? JSON.stringify(figures) : figures);
  } finally {
    await server.close();
  }
}

async function measure({ deps, database }: TemporaryServer, file: string) {
  const owner = new pg.Client(database.roles.owner);
  await owner.connect();
  try {
    return await importThenCopy(deps, owner, file);
  } finally {
    await owner.end();
  }
}

async function importThenCopy(deps: TemporaryServer['deps'], owner: pg.Client, file: string) {
  const districtId = await makeDistrict(owner, await readLearners(file));
  const memory = watchMemory();
  const startedAt = performance.now();
  const outcome = await importEvidence(deps, {
    districtId,
    importId: newId(),
    fileName: path.basename(file),
    open: () => createReadStream(file),
    badRows: 'skip',
  });
  const seconds = (performance.now() - startedAt) / 1000;
  const peakMemoryMB = memory.stop();
  const copySeconds = await copyBare(owner);
  const { rows, learners, skills, estimates, errors } = outcome;
  return {
    rows,
    seconds,
    copySeconds,
    ratio: seconds / copySeconds,
    peakMemoryMB,
    learners,
    skills,
    estimates,
    errors,
  };
}

/** The same rows into the same table, its indexes and constraints in place, from a file that is ready. */
async function copyBare(owner: pg.Client): Promise<number> {
  const ready = path.join(tmpdir(), `ep-bench-${process.pid}.copy`);
  const columns =
    'district_id, learner_id, evidence_id, skill_id, problem, score, occurred_at, sequence, recorded_at, source, import_id';
  try {
    await pipeline(
      owner.query(copyTo(`copy evidence (${columns}) to stdout`)),
      createWriteStream(ready),
    );
    await owner.query('truncate evidence');
    await owner.query('checkpoint');
    const startedAt = performance.now();
    await pipeline(
      createReadStream(ready),
      owner.query(copyFrom(`copy evidence (${columns}) from stdin`)),
    );
    return (performance.now() - startedAt) / 1000;
  } finally {
    await rm(ready, { force: true });
  }
}

async function readLearners(file: string): Promise<readonly string[]> {
  const bytes = createReadStream(file);
  const lines = createInterface({
    input: file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes,
  });
  const learners = new Set<string>();
  let column: number | undefined;
  for await (const line of lines) {
    const cells = line.split(',');
    if (column === undefined) column = cells.indexOf('learner');
    else learners.add(cells[column] ?? '');
  }
  return [...learners];
}

async function makeDistrict(owner: pg.Client, learners: readonly string[]): Promise<string> {
  const districtId = newId();
  await owner.query('insert into district (district_id, name) values ($1, $2)', [
    districtId,
    'Benchmark',
  ]);
  await owner.query('begin');
  const people = learners.map((sourceId) => ({ id: newId(), sourceId }));
  await copyRows(
    owner,
    {
      table: 'person',
      columns: ['district_id', 'person_id', 'source_id', 'given_name', 'family_name'],
    },
    people.map(({ id, sourceId }) => [districtId, id, sourceId, 'Learner', sourceId]),
  );
  await copyRows(
    owner,
    { table: 'person_role', columns: ['district_id', 'person_id', 'role_id', 'role'] },
    people.map(({ id }) => [districtId, id, newId(), 'learner']),
  );
  await owner.query('commit; analyze');
  return districtId;
}
