import { createHash } from 'node:crypto';
import { chown, cp, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { tmpdir } from 'node:os';
import type { Account } from './choose-account.ts';
import type { PostgresBinaries } from './locate-binaries.ts';

export interface Place {
  readonly programs: string;
  readonly cluster: string;
  readonly socketDir: string;
  /** Set where the cluster could not live in the data folder. */
  readonly movedBecause: string | undefined;
}

/** Where an account other than ours can keep a database when it cannot reach our folders. */
const systemDir = '/var/lib/everyplan';

/**
 * Decides where the programs, the cluster and the socket live. PostgreSQL's own account may be unable to reach a clone below a
 * private home directory; then programs are copied, and the cluster kept, below /var/lib/everyplan.
 */
export async function choosePlace(
  dataDir: string,
  binaries: PostgresBinaries,
  account: Account | undefined,
): Promise<Place> {
  if (account === undefined) {
    const cluster = path.join(dataDir, 'postgres');
    return {
      programs: binaries.folder,
      cluster,
      socketDir: socketDirFor(cluster),
      movedBecause: undefined,
    };
  }
  const reachable = await canReach(dataDir, account);
  const cluster = path.join(
    reachable ? dataDir : path.join(systemDir, nameFor(dataDir)),
    'postgres',
  );
  const programs = (await canReach(binaries.folder, account))
    ? binaries.folder
    : await copyPrograms(binaries);
  if (!reachable) await leaveNote(dataDir, cluster);
  return {
    programs,
    cluster,
    socketDir: socketDirFor(cluster),
    movedBecause: reachable ? undefined : `${dataDir} lies in a folder that only root can enter`,
  };
}

/** Makes a folder that belongs to the account alone. */
export async function makePrivateDir(folder: string, account: Account | undefined): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (account !== undefined) await chown(folder, account.uid, account.gid);
}

/** A Unix socket's path has room for about 100 characters; a long one moves to the temporary folder. */
function socketDirFor(cluster: string): string {
  const beside = path.join(path.dirname(cluster), 'socket');
  return beside.length < 80 ? beside : path.join(tmpdir(), `everyplan-${nameFor(cluster)}`);
}

function nameFor(folder: string): string {
  return createHash('sha256').update(folder).digest('hex').slice(0, 12);
}

async function canReach(folder: string, account: Account): Promise<boolean> {
  const parts = path.resolve(folder).split(path.sep);
  for (let depth = 1; depth <= parts.length; depth += 1) {
    const ancestor = parts.slice(0, depth).join(path.sep) || path.sep;
    const found = await stat(ancestor).catch(() => undefined);
    if (found !== undefined && !mayEnter(found, account)) return false;
  }
  return true;
}

function mayEnter(found: { mode: number; uid: number; gid: number }, account: Account): boolean {
  if (found.uid === account.uid) return (found.mode & 0o100) !== 0;
  if (found.gid === account.gid) return (found.mode & 0o010) !== 0;
  return (found.mode & 0o001) !== 0;
}

async function copyPrograms(binaries: PostgresBinaries): Promise<string> {
  const target = path.join(systemDir, `programs-${binaries.version}`);
  if ((await stat(target).catch(() => undefined)) !== undefined) return target;
  const halfway = `${target}.${process.pid}`;
  await mkdir(systemDir, { recursive: true, mode: 0o755 });
  await cp(binaries.folder, halfway, { recursive: true, verbatimSymlinks: true });
  await rename(halfway, target).catch(() => rm(halfway, { recursive: true, force: true }));
  return target;
}

async function leaveNote(dataDir: string, cluster: string): Promise<void> {
  const text = `The database is in ${cluster}: PostgreSQL does not run as root, and its own account cannot enter this folder.\n`;
  await writeFile(path.join(dataDir, 'WHERE-THE-DATABASE-IS.txt'), text);
}
