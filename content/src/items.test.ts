import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { itemAreas, readItems, type Item } from './items.ts';

const grades = [0, 1, 2, 3, 4, 5, 6, 7, 8];

describe.each([
  { language: 'en', total: 300, each: 9 },
  { language: 'es', total: 100, each: 3 },
] as const)('the bank in $language', ({ language, total, each }) => {
  const items = readItems(language);

  it('is large enough, in every grade and area', () => {
    expect(items.length).toBeGreaterThanOrEqual(total);
    for (const grade of grades)
      for (const area of itemAreas) {
        const there = items.filter((item) => item.grade === grade && item.area === area).length;
        expect(there, `${area} in grade ${grade}`).toBeGreaterThanOrEqual(each);
      }
  });

  it('does not tell the right choice by its place', () => {
    for (const place of [0, 1, 2, 3])
      expect(share(items, (item) => item.right === place)).toBeLessThanOrEqual(0.4);
  });

  it('does not tell the right choice by its length', () => {
    expect(share(items, isRightTheLongest)).toBeLessThanOrEqual(0.4);
  });

  it('gives items of one family the same passage', () => {
    const passages = new Map<string, string | undefined>();
    for (const { family, passage } of items) {
      if (family === undefined) continue;
      expect(passages.get(family) ?? passage, `family ${family}`).toBe(passage);
      passages.set(family, passage);
    }
  });

  it('asks nothing twice', () => {
    const asked = items.map((item) => `${item.stem}\n${item.passage ?? item.choices.toSorted()}`);
    expect(new Set(asked).size).toBe(asked.length);
  });
});

describe('reading a bank', () => {
  const item = {
    id: 'en-voc-3-01',
    area: 'vocabulary',
    grade: 3,
    stem: 'Which word means large?',
    choices: ['big', 'cold', 'red', 'soft'],
    right: 0,
    because: 'Big and large mean the same.',
  };

  it('gives the items as they are written', () => {
    expect(readItems('en', bankOf([item]))).toEqual([item]);
  });

  it.each([
    ['grade', { ...item, grade: 9 }],
    ['right', { ...item, right: 4 }],
    ['choices', { ...item, choices: ['big', 'big', 'red', 'soft'] }],
    ['choices', { ...item, choices: ['big', 'cold', 'red'] }],
    ['because', { ...item, because: ' ' }],
    ['passage', { ...item, passage: 'A cave is dark.' }],
    ['passage', { ...item, area: 'passage' }],
  ])('names file, item and field when %s is wrong', (field, wrong) => {
    expect(() => readItems('en', bankOf([wrong]))).toThrow(
      new RegExp(`voc\\.json, item en-voc-3-01, ${field}:`),
    );
  });

  it('refuses an id that is used twice', () => {
    expect(() => readItems('en', bankOf([item, item]))).toThrow('en-voc-3-01, id: used twice');
  });

  it('lets the youngest choose out of three', () => {
    const easy = { ...item, grade: 1, choices: ['big', 'cold', 'red'] };
    expect(readItems('en', bankOf([easy]))).toEqual([easy]);
  });
});

function bankOf(items: readonly object[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'bank-'));
  mkdirSync(join(folder, 'en'));
  writeFileSync(join(folder, 'en', 'voc.json'), JSON.stringify(items));
  return folder;
}

function share(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.filter(holds).length / items.length;
}

function isRightTheLongest({ choices, right }: Item): boolean {
  const others = choices.filter((_, index) => index !== right);
  return others.every((choice) => choice.length < (choices[right]?.length ?? 0));
}
