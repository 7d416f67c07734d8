import { mkdir, open, rm, statfs } from 'node:fs/promises';
import path from 'node:path';
import { Problem } from '../errors.ts';

const neededBytes = 200 * 1024 * 1024;

/** Refuses a data folder that cannot be written or is nearly full, before anything half-starts in it. */
export async function checkDataFolder(dataDir: string): Promise<{ readonly freeBytes: number }> {
  await writeProbe(dataDir);
  const { bavail, bsize } = await statfs(dataDir);
  const freeBytes = bavail * bsize;
  if (freeBytes < neededBytes) throw full(dataDir, freeBytes);
  return { freeBytes };
}

async function writeProbe(dataDir: string): Promise<void> {
  const probe = path.join(dataDir, `.probe-${process.pid}`);
  try {
    await mkdir(dataDir, { recursive: true });
    const file = await open(probe, 'w', 0o600);
    await file.write('can this folder be written?').finally(() => file.close());
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ENOSPC'
      ? full(dataDir, 0)
      : readOnly(dataDir, error as Error);
  } finally {
    await rm(probe, { force: true }).catch(() => undefined);
  }
}

function full(dataDir: string, freeBytes: number): Problem {
  const megabytes = Math.floor(freeBytes / 1024 / 1024);
  return new Problem({
    code: 'data-folder-full',
    status: 500,
    message: `The disk of the data folder ${dataDir} is nearly full: ${megabytes} MB are free, 200 MB are needed.`,
    next: 'Free some space, or set EVERYPLAN_DATA to a folder on another disk.',
    params: { megabytes },
  });
}

function readOnly(dataDir: string, cause: Error): Problem {
  return new Problem({
    code: 'data-folder-read-only',
    status: 500,
    message: `The data folder ${dataDir} cannot be written: ${cause.message}`,
    next: 'Give this account the right to write there, or set EVERYPLAN_DATA to another folder.',
  });
}
