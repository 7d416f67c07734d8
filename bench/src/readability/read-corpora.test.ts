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

it('reads the file as its makers published it: other names, no ids, no authors, Windows line ends and letters', () => {
  const text = 'Title,BT Easiness,Excerpt\r\nA,-0.5,"Caf\u00e9, open."\r\nB,1,Two.\r\n';
  const file = join(folder, 'published.csv');
  writeFileSync(file, Buffer.from(text, 'latin1'));
  const rated = readRatedTexts(file);
  expect(rated.map(({ text: excerpt }) => excerpt)).toEqual(['Café, open.', 'Two.']);
  expect(new Set(rated.map(({ author }) => author)).size).toBe(2);
});

it('takes rows with a blank author for authors of their own', () => {
  const rated = readRatedTexts(write('author,bt_easiness,excerpt\n,1,One cat.\n ,2,Two cats.\n'));
  expect(rated[0]?.author).not.toBe(rated[1]?.author);
});

it('refuses a file of which no row is judged', () => {
  expect(() => readRatedTexts(write('bt_easiness,excerpt\n,A cat sat there.\n'))).toThrow(/no row/);
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
