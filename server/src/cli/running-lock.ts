import pg from 'pg';
import { Problem } from '../platform/errors.ts';

/** Held as long as a server runs on a database; any number does that all of them share. */
const runningLock = 7_460_120_313;

/** A session's lock goes with its process, however that ends: no file is left behind to be in the way. */
export async function holdRunningLock(owner: pg.PoolConfig): Promise<() => Promise<void>> {
  const client = await open(owner);
  if (await tryLock(client)) return () => client.end();
  await client.end();
  throw new Problem({
    code: 'already-running',
    status: 500,
    message: 'Everyplan is already running on this data folder.',
    next: 'Use the one that runs, or stop it first.',
  });
}

/** Whether a server has come to run on the database meanwhile. */
export async function isServing(owner: pg.PoolConfig): Promise<boolean> {
  const client = await open(owner);
  try {
    return !(await tryLock(client));
  } finally {
    await client.end();
  }
}

async function open(owner: pg.PoolConfig): Promise<pg.Client> {
  const client = new pg.Client(owner);
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

async function tryLock(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ held: boolean }>(
    'select pg_try_advisory_lock($1) as held',
    [runningLock],
  );
  return rows[0]?.held === true;
}
