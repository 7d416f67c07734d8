import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { measureFiles, type MeasureCommand } from './measure-files.ts';

let folder = '';
const said: string[] = [];
const complained: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'measure-'));
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void complained.push(line));
});

afterEach(async () => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
  said.length = 0;
  complained.length = 0;
  await rm(folder, { recursive: true });
});

const write = async (name: string, content: string | Uint8Array): Promise<string> => {
  const file = path.join(folder, name);
  await writeFile(file, content);
  return file;
};

const measured = async (paths: readonly string[], command: MeasureCommand = {}) => {
  await measureFiles(paths, { ...command, json: true });
  return JSON.parse(said.join('')) as readonly Record<string, unknown>[];
};

it('measures a story without its title, header and licence, and counts its pages', async () => {
  const story =
    '# A very odd extraordinary title\n\n##\nThe cat sat.\n\n##\nThe dog ran. It sat.\n\n##\n* License: [CC-BY]\n* Text: Ann\n* Language: en\n';
  const [found] = await measured([await write('story.md', story)]);
  expect(found).toMatchObject({
    text: 'The cat sat.\n\nThe dog ran. It sat.',
    counts: { words: 8 },
    early: { pages: 2, wordsPerPage: 4 },
  });
});

it('reads a web page and finds out the language', async () => {
  const page =
    '<html><style>p{}</style><p>La casa de mi abuela est&aacute; en el campo.</p></html>';
  const [found] = await measured([await write('page.html', page)]);
  expect(found).toMatchObject({ language: 'es', counts: { words: 9 } });
});

it('measures what can be read, names what cannot, and says so by its exit code', async () => {
  await mkdir(path.join(folder, 'empty'));
  const paths = [
    await write('good.txt', 'The cat sat on the mat.'),
    path.join(folder, 'absent.txt'),
    path.join(folder, 'empty'),
    await write('picture.png', Uint8Array.from([0x89, 0x50, 0, 0, 1, 2, 0])),
    await write('blank.txt', ''),
  ];
  const found = await measured(paths);
  expect(found.map((each) => (each['error'] as { code: string } | undefined)?.code)).toEqual([
    undefined,
    'no-file',
    'no-texts',
    'no-text',
    'text-without-words',
  ]);
  expect(complained).toHaveLength(4);
  expect(process.exitCode).toBe(2);
});

it('measures no document by its marks', async () => {
  const rtf = await write('letter.rtf', '{\\rtf1\\ansi The cat sat.}');
  const [found] = await measured([rtf, await write('scan.txt', '%PDF-1.4\n1 0 obj')]);
  expect(found).toMatchObject({ error: { code: 'no-text' } });
  expect(process.exitCode).toBe(1);
});

it('tells what can be read by heart alone', async () => {
  await measureFiles([await write('the.txt', 'The cat.')], { byHeart: 'the' });
  expect(said.join('\n')).toContain('can be sounded out: 50 % of 2 words');
});

it('says 1 where nothing could be read', async () => {
  await measureFiles([path.join(folder, 'absent.txt')], {});
  expect(said).toEqual([]);
  expect(process.exitCode).toBe(1);
});

it('measures the texts of a folder, and no other file in it', async () => {
  await write('b.txt', 'Two cats.');
  await write('a.md', 'One cat.');
  await write('notes.json', '{}');
  const found = await measured([folder]);
  expect(found.map(({ file }) => path.basename(String(file)))).toEqual(['a.md', 'b.txt']);
  expect(process.exitCode).toBeUndefined();
});

it('tells a teacher of beginners what can be sounded out', async () => {
  const file = await write('ship.txt', 'The ship sat on a mat.');
  await measureFiles([file], { taught: 's, a t p i n m o', byHeart: 'the' });
  const line = said.join('\n');
  expect(line).toContain('can be sounded out: 83 % of 6 words');
  expect(line).toContain('not yet: ship; to teach next: sh (1)');
});

it('names the ends of the scale instead of grades below kindergarten', async () => {
  await measureFiles([await write('cat.txt', 'The cat sat.')], {});
  expect(said.join('\n')).toMatch(/interval: K to 16 and up/);
});
