import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { buildIfChanged } from '@everyplan/web/build-if-changed';
import { chunksOf, type Manifest } from './chunks-of.ts';

const limitKB = 200;
const dist = new URL('../../../web/dist/', import.meta.url);
const language = 'en';

/** What a learner's first load of "Today" takes: the entry, the page that its route loads, and its wording in one language. */
const roots = [
  'index.html',
  'src/features/plans/today-page.tsx',
  `src/app/${language}.ts`,
  `src/ui/${language}.ts`,
  `../contract/src/because/${language}.ts`,
  `src/features/plans/${language}.ts`,
  `src/features/mastery/${language}.ts`,
];

/** Gzipped JavaScript of the learner's page, in kB of 1000 bytes, as the server sends it to a browser that comes for the first time. */
export async function run(options: readonly string[]): Promise<void> {
  await buildIfChanged();
  const manifest = JSON.parse(
    await readFile(new URL('.vite/manifest.json', dist), 'utf8'),
  ) as Manifest;
  const chunks = await Promise.all(chunksOf(manifest, roots).map(weigh));
  const total = chunks.reduce((sum, { kB }) => sum + kB, 0);
  const result = {
    learnerPageKB: round(total),
    limitKB,
    chunks: chunks.toSorted((a, b) => b.kB - a.kB),
  };
  console.log(options.includes('--json') ? JSON.stringify(result) : asText(result));
  if (result.learnerPageKB > limitKB) process.exitCode = 1;
}

async function weigh(file: string) {
  const bytes = gzipSync(await readFile(new URL(file, dist))).length;
  return { file, kB: round(bytes / 1000) };
}

function asText({ learnerPageKB, chunks }: { learnerPageKB: number; chunks: readonly Chunk[] }) {
  const lines = chunks.map(({ file, kB }) => `${kB.toFixed(1).padStart(8)}  ${file}`);
  return [
    ...lines,
    `${learnerPageKB.toFixed(1).padStart(8)}  kB gzipped, of at most ${limitKB}`,
  ].join('\n');
}

type Chunk = Awaited<ReturnType<typeof weigh>>;

const round = (kB: number) => Math.round(kB * 100) / 100;
