import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Api } from '@everyplan/contract';
import { createClient, type Client } from '@everyplan/contract/client';
import { buildServer } from '../app.ts';
import { openDeps, type OpenDeps } from '../open-deps.ts';
import { readConfig } from '../platform/config.ts';
import type { Roles } from '../platform/db/database.ts';
import type { App } from '../platform/http/build-app.ts';
import { runWaitingJobs } from '../platform/jobs/run-jobs.ts';
import { tasks } from '../tasks.ts';
import { cloneDatabase } from './test-database.ts';

export interface TestServer {
  readonly app: App;
  readonly deps: OpenDeps;
  readonly roles: Roles;
  /** A typed client that has signed in; without a login, one that has not. */
  signIn(login?: string, password?: string): Promise<Client<Api>>;
  /** Works off the jobs that wait. */
  workJobs(): Promise<void>;
  close(): Promise<void>;
}

export const testPassword = 'correct-horse-42';
export const testSecret = 'a secret of the tests, which guards nothing';

/** The real server on a database and data folder of its own; requests go through HTTP injection, nothing is mocked. */
export async function startTestServer(now: () => Date = () => new Date()): Promise<TestServer> {
  const database = await cloneDatabase();
  const dataDir = await mkdtemp(path.join(tmpdir(), 'ep-data-'));
  const config = {
    ...readConfig({ EVERYPLAN_DATA: dataDir }),
    logLevel: process.env['LOG_LEVEL'] ?? 'silent',
  };
  const deps = {
    ...openDeps(config, database.roles, testSecret),
    now,
  };
  const app = await buildServer(deps);
  return {
    app,
    deps,
    roles: database.roles,
    signIn: (login, password = testPassword) => signIn(app, login, password),
    workJobs: () => runWaitingJobs(deps, tasks, database.roles.jobs),
    async close() {
      await app.close();
      await deps.close();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function signIn(app: App, login: string | undefined, password: string): Promise<Client<Api>> {
  let cookie = '';
  const client = createClient<Api>({
    origin: 'http://localhost',
    fetch: async (url, init) => {
      const answer = await app.inject({
        method: (init?.method ?? 'GET') as 'GET',
        url: String(url).replace('http://localhost', ''),
        headers: {
          ...(init?.headers as Record<string, string>),
          ...(cookie === '' ? {} : { cookie }),
        },
        ...(init?.body === undefined || init.body === null
          ? {}
          : { payload: await payloadOf(init.body) }),
      });
      const set = answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`);
      if (set.length > 0) cookie = set.join('; ');
      const body = answer.statusCode === 204 ? null : answer.rawPayload;
      return new Response(body as BodyInit | null, {
        status: answer.statusCode,
        headers: { 'content-type': String(answer.headers['content-type'] ?? 'application/json') },
      });
    },
  });
  if (login !== undefined) await client('POST /api/session', { body: { login, password } });
  return client;
}

async function payloadOf(body: BodyInit): Promise<string | Buffer> {
  if (typeof body === 'string') return body;
  return Buffer.from(await new Response(body).arrayBuffer());
}
