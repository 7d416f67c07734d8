// npm run bench NAME -- [options]: each benchmark is a module here that exports `run`.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const names = [
  'import',
  'drafting',
  'pages',
  'load',
  'bundle',
  'tracing',
  'testing',
  'readability',
  'grouping',
  'scheduling',
  'effects',
  'library',
  'match',
  'shelf',
  'reading-check',
] as const;

const [name = '', ...options] = process.argv.slice(2);
const file = fileURLToPath(new URL(`./${name}/run.ts`, import.meta.url));

if (!names.some((known) => known === name) || !existsSync(file)) {
  console.error(
    `Usage: npm run bench NAME -- [options], where NAME is one of: ${names.join(', ')}`,
  );
  process.exitCode = 2;
} else {
  const benchmark = (await import(file)) as { run(options: readonly string[]): Promise<void> };
  await benchmark.run(options);
}
