// The process that works off the queue, beside the one that answers pages: drafting a district must not slow a click.
import os from 'node:os';
import { openDeps } from './open-deps.ts';
import { readConfig } from './platform/config.ts';
import type { Roles } from './platform/db/database.ts';
import { runJobs } from './platform/jobs/run-jobs.ts';
import { recurring } from './recurring.ts';
import { tasks } from './tasks.ts';

interface Begin {
  readonly roles: Roles;
  readonly secret: string;
}

process.once('message', async ({ roles, secret }: Begin) => {
  // A click goes before a job wherever both want the processor.
  os.setPriority(10);
  const deps = openDeps(readConfig(process.env), roles, secret);
  const jobs = await runJobs(deps, { tasks, recurring }, roles.jobs);
  process.send?.('ready');
  const stop = async () => {
    await jobs.stop();
    await deps.close();
    process.exit(0);
  };
  process.once('disconnect', stop);
});
// Ctrl-C reaches the whole group; the parent decides when we stop.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);
