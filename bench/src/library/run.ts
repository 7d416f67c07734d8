import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { measureText } from '@everyplan/engine/readability';
import { readMarkdown } from '@everyplan/exchange/texts';
import { asSystem, findTexts, importFiles, inDistrict } from '@everyplan/server';
import { p95 } from '../harness/page-visitor.ts';
import { withBenchDistrict, type BenchRun } from '../harness/with-bench-district.ts';
import { storiesFolder } from '../readability/places.ts';

const usage = `Usage: npm run bench library -- [--stories FOLDER] [--json]
  --stories FOLDER  Markdown stories, in folders or not (the shared data's where absent)`;
const size = { classCount: 1, learnersPerClass: 1 };
const rounds = 5;
const searches = [
  'the',
  'king',
  'elephant riv',
  'grandmother',
  'school',
  'rain fores',
  'dembe',
  'xylo',
];

/**
 * Brings a folder of stories into an empty library (read, measured, with topics and questions, found by search, durable), beside the raw
 * limit in the same run: `measureText` alone over the same pages, and the very rows copied from table to table. Then the same import again,
 * and searches with all their facets.
 */
export async function run(options: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...options],
    options: { json: { type: 'boolean' }, stories: { type: 'string', default: storiesFolder } },
  });
  if (!existsSync(values.stories)) {
    console.error(`${usage}\nThere is no folder ${values.stories}: skipped, data not present.`);
    process.exitCode = 2;
    return;
  }
  const files = await readStories(values.stories);
  const figures = await withBenchDistrict(size, (bench) => measure(bench, files));
  console.log(values.json === true ? JSON.stringify(figures) : figures);
}

type Files = readonly { readonly path: string; readonly bytes: Uint8Array }[];

async function measure({ server, owner, district }: BenchRun, files: Files) {
  const { districtId } = district;
  const { connection } = server.deps;
  const bring = () =>
    inDistrict(connection, asSystem(district), (tx) =>
      importFiles(tx, { districtId, files, addedBy: null, dryRun: false }),
    );
  const measuring = await time(async () => measureAlone(files));
  const first = await time(bring);
  const again = await time(bring);
  await owner.query('create table text_again (like text)');
  const measuringWarm = await time(async () => measureAlone(files));
  const copying = await time(() => owner.query('insert into text_again select * from text'));
  const waits: number[] = [];
  for (let round = 0; round < rounds; round += 1)
    for (const q of searches)
      waits.push(
        (
          await time(() =>
            inDistrict(connection, asSystem(district), (tx) => findTexts(tx, district, { q })),
          )
        ).seconds * 1000,
      );
  return {
    files: files.length,
    texts: first.result.filter(({ state }) => state === 'new').length,
    importSeconds: first.seconds,
    importCpuSeconds: first.cpuSeconds,
    measureAloneSeconds: Math.min(measuring.seconds, measuringWarm.seconds),
    measureAloneCpuSeconds: Math.min(measuring.cpuSeconds, measuringWarm.cpuSeconds),
    copySeconds: copying.seconds,
    ratio: first.seconds / (Math.min(measuring.seconds, measuringWarm.seconds) + copying.seconds),
    againSeconds: again.seconds,
    searchP95Ms: p95(waits),
  };
}

function measureAlone(files: Files): number {
  let words = 0;
  for (const { path: file, bytes } of files)
    words += measureText(readMarkdown(bytes, { file }).text?.pages.join('\n\n') ?? '').counts.words;
  return words;
}

async function readStories(folder: string): Promise<Files> {
  const names = await readdir(folder, { recursive: true });
  return Promise.all(
    names
      .filter((name) => name.endsWith('.md'))
      .toSorted()
      .map(async (name) => ({ path: name, bytes: await readFile(path.join(folder, name)) })),
  );
}

async function time<Result>(work: () => Promise<Result>) {
  const [startedAt, cpu] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const { user, system } = process.cpuUsage(cpu);
  return {
    seconds: (performance.now() - startedAt) / 1000,
    cpuSeconds: (user + system) / 1e6,
    result,
  };
}
