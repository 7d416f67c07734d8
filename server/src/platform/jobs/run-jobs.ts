import { parseCronItems, run, runOnce, type TaskList } from 'graphile-worker';
import pg from 'pg';
import type { Deps } from '../deps.ts';
import { silentQueueLogger } from './queue-logger.ts';
import { enqueueDue, type RecurringJob } from './recurring.ts';

/** A job's work. It finds its own district in the payload and must be safe to run twice. */
export type Task = (deps: Deps, payload: never) => Promise<void>;
export type Tasks = Readonly<Record<string, Task>>;

export interface RunningJobs {
  stop(): Promise<void>;
}

const tick = 'enqueue-due';
/** A server that was down when something was due makes good for that many hours; older reminders would only confuse. */
const backfillPeriodMs = 12 * 60 * 60 * 1000;

/** Works off the queue until stopped, and adds to it what is due by the clock. */
export async function runJobs(
  deps: Deps,
  { tasks, recurring }: { readonly tasks: Tasks; readonly recurring: readonly RecurringJob[] },
  database: pg.PoolConfig,
): Promise<RunningJobs> {
  const pool = openPool(database);
  const clock = (_: Deps, { _cron }: Tick) => enqueueDue(deps, recurring, new Date(_cron.ts));
  const runner = await run({
    pgPool: pool,
    taskList: taskList(deps, { ...tasks, [tick]: clock }),
    parsedCronItems: parseCronItems([
      { task: tick, match: '0 * * * *', options: { backfillPeriod: backfillPeriodMs } },
    ]),
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

interface Tick {
  /** The hour for which the queue's clock made this job. */
  readonly _cron: { readonly ts: string };
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
