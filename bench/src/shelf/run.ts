import { parseArgs } from 'node:util';
import { asSystem, buildServer, inDistrict, layShelves } from '@everyplan/server';
import pg from 'pg';
import { type Account, makeAccounts } from '../harness/make-account.ts';
import { p95, signIn } from '../harness/page-visitor.ts';
import { startPages } from '../harness/start-pages.ts';
import type { TemporaryServer } from '../harness/temporary-server.ts';
import { withBenchDistrict, type BenchRun } from '../harness/with-bench-district.ts';
import { recordStatements, type Statement } from '../pages/record-statements.ts';
import { addReading } from './add-reading.ts';

const size = { classCount: 20, learnersPerClass: 30 };
const texts = 1000;
const visitorCount = 20;
const rounds = 15;

/**
 * One learner's shelf over HTTP, beside the very statements that it sends, run bare on one connection, in turns in the same run: as it is kept, and
 * laid anew because the learner has voted on a text since; and a school of 600 in one go, all in: read, chosen, kept. Library of 1,000 texts.
 */
export async function run(options: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...options], options: { json: { type: 'boolean' } } });
  const figures = await withBenchDistrict(size, measure);
  console.log(values.json === true ? JSON.stringify(figures) : figures);
}

async function measure({ server, owner, district }: BenchRun) {
  const { districtId } = district;
  await addReading(owner, { districtId, texts });
  const { rows } = await owner.query<{ id: string }>(
    `select distinct person_id as id from person_role where district_id = $1 and role = 'learner' order by 1`,
    [districtId],
  );
  const learnerIds = rows.map(({ id }) => id);
  const school = { first: await laySchool(), again: await laySchool() };
  const accounts = await makeAccounts(server, owner, {
    districtId,
    personIds: learnerIds.slice(0, visitorCount),
  });
  const visitors = accounts.map((account, at) => ({ learnerId: learnerIds[at]!, account }));
  return {
    texts,
    learners: learnerIds.length,
    schoolFirstMs: school.first,
    schoolAgainMs: school.again,
    ...(await measureOne(server, { visitors, vote })),
  };

  function vote(learnerId: string): Promise<unknown> {
    return owner.query(
      `update reading set vote = case vote when 'just-right' then 'too-easy' else 'just-right' end
       where district_id = $1 and learner_id = $2`,
      [districtId, learnerId],
    );
  }

  function laySchool(): Promise<number> {
    return time(() =>
      inDistrict(server.deps.connection, asSystem(district), (tx) =>
        layShelves(tx, district, { learnerIds, now: new Date() }),
      ),
    );
  }
}

interface Looking {
  readonly visitors: readonly { readonly learnerId: string; readonly account: Account }[];
  /** Something happens that a learner's shelf comes from. */
  readonly vote: (learnerId: string) => Promise<unknown>;
}

/** Each learner looks several times; the first look of each is not counted. */
async function measureOne(server: TemporaryServer, { visitors, vote }: Looking) {
  const pages = await startPages(server.database);
  const bare = new pg.Client(server.database.roles.app);
  try {
    await bare.connect();
    const statements = await recordShelf(server, visitors[0]!.account);
    const times = { api: [] as number[], sql: [] as number[], anew: [] as number[] };
    for (const { learnerId, account } of visitors) {
      const client = await signIn({ origin: pages.origin, ...account });
      for (let round = -1; round < rounds; round++) {
        const api = await time(() => client('GET /api/my-shelf'));
        const sql = await time(() => replay(bare, statements));
        await vote(learnerId);
        const anew = await time(() => client('GET /api/my-shelf'));
        if (round < 0) continue;
        times.anew.push(anew);
        times.api.push(api);
        times.sql.push(sql);
      }
    }
    const [api50, api95, sql95] = [median(times.api), p95(times.api), p95(times.sql)];
    return {
      shelfP50: api50,
      shelfP95: api95,
      sqlP50: median(times.sql),
      sqlP95: sql95,
      ratio: api95 / sql95,
      anewP50: median(times.anew),
      anewP95: p95(times.anew),
      statements: statements.length,
    };
  } finally {
    await bare.end();
    await pages.stop();
  }
}

async function recordShelf(
  { deps }: TemporaryServer,
  account: Account,
): Promise<readonly Statement[]> {
  const app = await buildServer(deps);
  const origin = await app.listen({ host: '127.0.0.1', port: 0 });
  try {
    const client = await signIn({ origin, ...account });
    return await recordStatements(() => client('GET /api/my-shelf'));
  } finally {
    await app.close();
  }
}

async function replay(client: pg.Client, statements: readonly Statement[]): Promise<void> {
  for (const { text, values } of statements) await client.query(text, [...values]);
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}
