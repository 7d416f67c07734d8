import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readRatedTexts, readStories, readTriples } from './read-corpora.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpora-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const write = (text: string): string => {
  const file = join(folder, `${String(text.length)}.csv`);
  writeFileSync(file, text);
  return file;
};

it('reads judged texts and leaves out rows without a rating', () => {
  const file = write('id,author,bt_easiness,excerpt\n1,A,-0.5,"A cat, sat."\n2,B,,No rating.\n');
  expect(readRatedTexts(file)).toEqual([{ id: '1', author: 'A', ease: -0.5, text: 'A cat, sat.' }]);
});

it('names the column that is missing', () => {
  expect(() => readRatedTexts(write('id,excerpt\n1,A cat.\n'))).toThrow(/bt_easiness/);
});

it('reads articles with all three versions, marks stripped', () => {
  const file = write('article,level,text\na,ele,It’s 1\na,int,Its 2\na,adv,“It” 3\nb,ele,alone\n');
  expect(readTriples(file)).toEqual([
    { article: 'a', elementary: 'Its 1', intermediate: 'Its 2', advanced: 'It 3' },
  ]);
});

it('reads no stories where there is no folder', () => {
  expect(readStories(join(folder, 'absent'))).toEqual([]);
});
