import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { OpenDatabase } from '../platform/db/open-database.ts';

/** Starts the process that works off the queue. */
export async function startJobs({
  roles,
  secret,
}: OpenDatabase): Promise<{ stop(): Promise<void> }> {
  const child = fork(fileURLToPath(new URL('../jobs-main.ts', import.meta.url)), {
    stdio: 'inherit',
  });
  child.send({ roles, secret });
  await once(child, 'message');
  return {
    async stop() {
      if (child.exitCode !== null) return;
      const exited = once(child, 'exit');
      child.disconnect();
      const tooLong = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await exited;
      clearTimeout(tooLong);
    },
  };
}
