import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Problem } from '../../errors.ts';

export interface Account {
  readonly uid: number;
  readonly gid: number;
}

const run = promisify(execFile);

/** Who PostgreSQL runs as: ourselves, or, since it refuses root, an account of its own. */
export async function chooseAccount(): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  return (
    (await findAccount('everyplan')) ??
    (await makeAccount()) ??
    (await findAccount('postgres')) ??
    (await findAccount('nobody')) ??
    refuse()
  );
}

async function findAccount(name: string): Promise<Account | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}

async function makeAccount(): Promise<Account | undefined> {
  try {
    await run('useradd', [
      '--system',
      '--user-group',
      '--no-create-home',
      '--shell',
      '/usr/sbin/nologin',
      'everyplan',
    ]);
  } catch {
    return undefined;
  }
  return findAccount('everyplan');
}

function refuse(): never {
  throw new Problem({
    code: 'no-account-for-postgres',
    status: 500,
    message: 'PostgreSQL does not run as root, and no other account could be found or made.',
    next: 'Start Everyplan as an ordinary user, or run: useradd --system everyplan',
  });
}
