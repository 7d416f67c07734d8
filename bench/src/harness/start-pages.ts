import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { OpenDatabase } from '@everyplan/server';

/** Starts the process that answers pages, as production has one. */
export async function startPages({ roles, secret }: OpenDatabase) {
  const child = fork(fileURLToPath(new URL('serve-pages.ts', import.meta.url)), {
    stdio: 'inherit',
    env: { ...process.env, LOG_LEVEL: 'silent' },
  });
  child.send({ roles, secret });
  const [origin] = (await once(child, 'message')) as [string];
  return {
    origin,
    pid: child.pid!,
    async stop() {
      const exited = once(child, 'exit');
      child.disconnect();
      await exited;
    },
  };
}
