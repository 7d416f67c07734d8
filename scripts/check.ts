// What `npm test` runs: every check by its name, the first failure stops with what it said. Names as arguments run only those.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { addCounts, failedStep, noCounts, parseCounts, sayCounts, type Counts } from './counts.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

interface Ended {
  readonly code: number;
  readonly output: string;
}

interface Step {
  readonly name: string;
  readonly command: readonly [program: string, ...options: string[]];
  /** What its output says of tests; most steps have none. */
  readonly count?: (ended: Ended) => Counts | Promise<Counts>;
}

const reports = await mkdtemp(path.join(tmpdir(), 'ep-check-'));
const unitReport = path.join(reports, 'unit.json');

const steps: readonly Step[] = [
  { name: 'format', command: ['oxfmt', '--check'] },
  { name: 'lint', command: ['oxlint', '--deny-warnings'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'architecture', command: ['node', 'scripts/check-architecture.ts'] },
  { name: 'unused code', command: ['knip', '--no-progress', '--no-config-hints'] },
  {
    name: 'unit and database tests',
    command: [
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ],
    count: async () => countReport(await readFile(unitReport, 'utf8').catch(() => '{}')),
  },
  { name: 'web pages', command: ['node', 'web/build-if-changed.ts'] },
  {
    name: 'browser journeys',
    command: ['node', 'journeys/src/main.ts'],
    count: ({ output }) => parseCounts(output),
  },
];

process.exitCode = await runAll();

async function runAll(): Promise<number> {
  const asked = process.argv.slice(2);
  let counts = noCounts;
  for (const step of steps) {
    if (asked.length > 0 && !asked.some((name) => step.name.includes(name))) continue;
    const started = performance.now();
    const ended = await run(step.command);
    const found = (await step.count?.(ended)) ?? noCounts;
    counts = addCounts(counts, ended.code === 0 ? found : failedStep(found));
    report(step, ended, (performance.now() - started) / 1000);
    if (ended.code !== 0) break;
  }
  await rm(reports, { recursive: true, force: true });
  console.log(sayCounts(counts));
  return counts.failed === 0 ? 0 : 1;
}

function report({ name }: Step, { code, output }: Ended, seconds: number): void {
  if (code !== 0) console.log(output.trimEnd());
  const skipped = output.split('\n').filter((line) => line.startsWith('skipped: '));
  for (const line of skipped) console.log(`  ${name}: ${line}`);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds.toFixed(1)} s)`);
}

function run([program, ...options]: Step['command']): Promise<Ended> {
  const bin = path.join(root, 'node_modules/.bin');
  const env = {
    ...process.env,
    PATH: `${bin}${path.delimiter}${process.env['PATH']}`,
    NO_COLOR: '1',
  };
  return new Promise((resolve) => {
    const child = spawn(program, options, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk: Buffer): void => void (output += chunk.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

function countReport(text: string): Counts {
  const {
    numPassedTests = 0,
    numFailedTests = 0,
    numPendingTests = 0,
    numTodoTests = 0,
  } = JSON.parse(text) as Readonly<Record<string, number>>;
  return {
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests + numTodoTests,
  };
}
