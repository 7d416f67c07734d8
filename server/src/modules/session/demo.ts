import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Role } from '@everyplan/contract';

/** Everybody in the demo district signs in with this; nobody outside it does. */
export const demoPassword = 'every-learner';

export interface DemoAccount {
  readonly role: Role;
  readonly login: string;
  readonly name: string;
}

/** The accounts that the sign-in page offers; null where the data folder holds no demo. */
export async function readDemo(
  dataDir: string,
): Promise<{ password: string; accounts: DemoAccount[] } | null> {
  const text = await readFile(file(dataDir), 'utf8').catch(() => undefined);
  return text === undefined
    ? null
    : { password: demoPassword, accounts: JSON.parse(text) as DemoAccount[] };
}

export async function writeDemo(dataDir: string, accounts: readonly DemoAccount[]): Promise<void> {
  await writeFile(file(dataDir), JSON.stringify(accounts, null, 2));
}

function file(dataDir: string): string {
  return path.join(dataDir, 'demo-accounts.json');
}
