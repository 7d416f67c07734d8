import { parseArgs } from 'node:util';
import { buildServer } from '@everyplan/server';
import pg from 'pg';
import { draftDistrict } from '../harness/draft-district.ts';
import type { Account } from '../harness/make-account.ts';
import { p95, signIn } from '../harness/page-visitor.ts';
import { startPages } from '../harness/start-pages.ts';
import type { TemporaryServer } from '../harness/temporary-server.ts';
import { withBenchDistrict, type BenchRun } from '../harness/with-bench-district.ts';
import { recordStatements, type Statement } from './record-statements.ts';

const size = { classCount: 20, learnersPerClass: 30 };
const rounds = 400;
const warmUpRounds = 100;

/** The class page over HTTP, beside the very statements that it sends, run bare on one connection: taken in turns in the same run. */
export async function run(options: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...options], options: { json: { type: 'boolean' } } });
  const figures = await withBenchDistrict(size, measure);
  console.log(values.json === true ? JSON.stringify(figures) : figures);
}

async function measure({ server, owner, district, account }: BenchRun) {
  const pages = await startPages(server.database);
  const bare = new pg.Client(server.database.roles.app);
  try {
    await bare.connect();
    const client = await signIn({ origin: pages.origin, ...account });
    await draftDistrict(server, owner, client);
    const classId = district.classIds[4] ?? '';
    const statements = await recordClassPage(server, { account, classId });
    const times = { api: [] as number[], sql: [] as number[] };
    for (let round = -warmUpRounds; round < rounds; round += 1) {
      const api = await time(() =>
        client('GET /api/classes/:classId/needs', { params: { classId } }),
      );
      const sql = await time(() => replay(bare, statements));
      if (round < 0) continue;
      times.api.push(api);
      times.sql.push(sql);
    }
    const { learners } = await client('GET /api/classes/:classId/needs', { params: { classId } });
    const [classPageP95, sqlP95] = [p95(times.api), p95(times.sql)];
    return {
      learners: learners.length,
      classPageP95,
      sqlP95,
      ratio: classPageP95 / sqlP95,
      statements: statements.length,
    };
  } finally {
    await bare.end();
    await pages.stop();
  }
}

/** The statements of one class page, as the server sends them inside its transaction (who asks is found before, and not counted here). */
async function recordClassPage(
  { deps }: TemporaryServer,
  { account, classId }: { readonly account: Account; readonly classId: string },
): Promise<readonly Statement[]> {
  const app = await buildServer(deps);
  const origin = await app.listen({ host: '127.0.0.1', port: 0 });
  try {
    const client = await signIn({ origin, ...account });
    return await recordStatements(() =>
      client('GET /api/classes/:classId/needs', { params: { classId } }),
    );
  } finally {
    await app.close();
  }
}

async function replay(client: pg.Client, statements: readonly Statement[]): Promise<void> {
  for (const { text, values } of statements) await client.query(text, [...values]);
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}
