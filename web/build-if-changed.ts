// Builds the pages only where dist is missing or older than what it was made from, so that a second start is quick.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('.', import.meta.url));
const stampFile = join(home, 'dist', '.stamp');
const sources = [
  'index.html',
  'package.json',
  'vite.config.ts',
  'reader-worker-plugin.ts',
  'src',
  'public',
];
const neighbours = ['../contract/src', '../package-lock.json'];

/** Builds web/dist where its sources changed since; returns whether it had to. */
export async function buildIfChanged(): Promise<'built' | 'unchanged'> {
  const stamp = await stampOf([...sources, ...neighbours].map((path) => join(home, path)));
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return 'unchanged';
  const { build } = await import('vite');
  await build({ root: home, logLevel: 'warn' });
  writeFileSync(stampFile, stamp);
  return 'built';
}

async function stampOf(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths)
    for (const file of await filesIn(path)) hash.update(file).update(await readFile(file));
  return hash.digest('hex');
}

async function filesIn(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null);
  if (entries === null) return existsSync(path) ? [path] : [];
  return entries
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

if (import.meta.main) process.stdout.write(`web/dist: ${await buildIfChanged()}\n`);
