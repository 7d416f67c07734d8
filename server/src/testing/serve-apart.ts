import { buildServer } from '../app.ts';
import { openDeps } from '../open-deps.ts';
import { readConfig } from '../platform/config.ts';
import type { Roles } from '../platform/db/database.ts';
import { testSecret } from './test-server.ts';

/** The server as a process of its own, on a test's database: killable-server.ts starts it, says where, and kills it. */
const { roles, dataDir } = JSON.parse(process.argv[2] ?? '{}') as {
  readonly roles: Roles;
  readonly dataDir: string;
};
const config = { ...readConfig({ EVERYPLAN_DATA: dataDir }), logLevel: 'silent' };
const app = await buildServer(openDeps(config, roles, testSecret));
await app.listen({ port: 0, host: '127.0.0.1' });
const address = app.server.address();
process.stdout.write(`port ${typeof address === 'object' ? address?.port : ''}\n`);
