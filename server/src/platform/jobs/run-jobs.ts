import { run, runOnce, type TaskList } from 'graphile-worker';
import pg from 'pg';
import type { Deps } from '../deps.ts';
import { silentQueueLogger } from './queue-logger.ts';

/** A job's work. It finds its own district in the payload and must be safe to run twice. */
export type Task = (deps: Deps, payload: never) => Promise<void>;
export type Tasks = Readonly<Record<string, Task>>;

export interface RunningJobs {
  stop(): Promise<void>;
}

/** Works off the queue until stopped. */
export async function runJobs(
  deps: Deps,
  tasks: Tasks,
  database: pg.PoolConfig,
): Promise<RunningJobs> {
  const pool = openPool(database);
  const runner = await run({
    pgPool: pool,
    taskList: taskList(deps, tasks),
    concurrency: 2,
    pollInterval: 2000,
    noHandleSignals: true,
    logger: silentQueueLogger,
  });
  return {
    async stop() {
      await runner.stop();
      await pool.end();
    },
  };
}

/** Works off what waits now, then returns: for commands and tests. */
export async function runWaitingJobs(
  deps: Deps,
  tasks: Tasks,
  database: pg.PoolConfig,
): Promise<void> {
  const pool = openPool(database);
  try {
    await runOnce({
      pgPool: pool,
      taskList: taskList(deps, tasks),
      concurrency: 1,
      noHandleSignals: true,
      logger: silentQueueLogger,
    });
  } finally {
    await pool.end();
  }
}

function openPool(database: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ max: 6, ...database });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

function taskList(deps: Deps, tasks: Tasks): TaskList {
  return Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [
      name,
      async (payload: unknown) => {
        try {
          await task(deps, payload as never);
        } catch (error) {
          deps.log.error({ err: error, task: name }, 'a job failed');
          throw error;
        }
      },
    ]),
  );
}
