import { createHmac, randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The installation's secret: from the settings, or made once and kept in the data folder for its owner's eyes only. */
export async function loadSecret(
  dataDir: string,
  fromSettings: string | undefined,
): Promise<string> {
  if (fromSettings !== undefined) return fromSettings;
  const file = path.join(dataDir, 'secret');
  try {
    await writeFile(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return (await readFile(file, 'utf8')).trim();
}

/** A key for one purpose, so that no two uses share one. */
export function deriveKey(secret: string, purpose: string): string {
  return createHmac('sha256', secret).update(purpose).digest('base64url');
}
