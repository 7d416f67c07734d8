import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { grades } from '../grade.ts';
import { frameworks, standards } from './frameworks.ts';

const byCode = new Map(standards.map((standard) => [standard.code, standard]));
const subjectOf = (code: string) => code.slice(0, 1);

describe('shape', () => {
  test('codes are unique, parents come before their children, positions count from 0', () => {
    for (const { items } of frameworks) {
      const seen = new Map<string | undefined, number>([[undefined, 0]]);
      for (const item of items) {
        expect(seen.has(item.sourceId)).toBe(false);
        expect(item.position).toBe(seen.get(item.parentId));
        seen.set(item.parentId, item.position + 1);
        seen.set(item.sourceId, 0);
      }
    }
  });

  test('each grade has 12 to 21 standards of mathematics and 8 to 12 of reading', () => {
    for (const grade of grades) {
      const count = (letter: string) =>
        standards.filter((one) => one.grade === grade && subjectOf(one.code) === letter).length;
      expect(count('M')).toBeGreaterThanOrEqual(12);
      expect(count('M')).toBeLessThanOrEqual(21);
      expect(count('R')).toBeGreaterThanOrEqual(8);
      expect(count('R')).toBeLessThanOrEqual(12);
    }
  });

  test('each Common Core code is named once', () => {
    expect(new Set(standards.map((one) => one.alignedTo)).size).toBe(standards.length);
  });
});

describe('prerequisites', () => {
  test('are standards of the same subject, of the same grade or an earlier one', () => {
    for (const standard of standards) {
      for (const code of standard.prerequisites) {
        const before = byCode.get(code)!;
        expect(before, `${standard.code} after ${code}`).toBeDefined();
        expect(subjectOf(code)).toBe(subjectOf(standard.code));
        expect(grades.indexOf(before.grade)).toBeLessThanOrEqual(grades.indexOf(standard.grade));
      }
    }
  });

  test('have no cycle', () => {
    const done = new Set<string>();
    const visit = (code: string, path: readonly string[]): void => {
      expect(path, 'a cycle').not.toContain(code);
      if (done.has(code)) return;
      for (const before of byCode.get(code)!.prerequisites) visit(before, [...path, code]);
      done.add(code);
    };
    for (const { code } of standards) visit(code, []);
  });

  test('from grade 2 on every standard has one', () => {
    const without = standards.filter(
      (one) => grades.indexOf(one.grade) >= 2 && one.prerequisites.length === 0,
    );
    expect(without.map((one) => one.code)).toEqual([]);
  });
});

describe('wording', () => {
  test('titles fit in 60 characters in both languages', () => {
    for (const { title } of standards) {
      for (const text of [title.en, title.es]) {
        expect(text.length).toBeGreaterThan(3);
        expect(text.length).toBeLessThanOrEqual(60);
      }
    }
  });

  test('a statement is one sentence', () => {
    for (const { statement } of standards) expect(statement).toMatch(/^[A-Z"][^?!]{15,130}\.$/);
  });

  test('"I can" is short and there in both languages', () => {
    for (const { iCan } of standards) {
      expect(iCan.en).toMatch(/^I can .+\.$/);
      expect(iCan.es).toMatch(/^Puedo .+\.$/);
      expect(iCan.en.split(' ').length).toBeLessThanOrEqual(13);
      expect(iCan.es.split(' ').length).toBeLessThanOrEqual(15);
    }
  });
});

const official = new URL('../../../../shared/data/standards/ccss-math.asn.json', import.meta.url);
const isPresent = existsSync(official);

describe.skipIf(!isPresent)(
  `beside the official text${isPresent ? '' : ' (skipped: data not present)'}`,
  () => {
    test('every code of mathematics is an official one', () => {
      const text = readFileSync(official, 'utf8');
      const unknown = standards.filter(
        (one) => subjectOf(one.code) === 'M' && !text.includes(`"${one.alignedTo}"`),
      );
      expect(unknown.map((one) => one.alignedTo)).toEqual([]);
    });

    test('no six words in a row are the official ones', () => {
      const taken = new Set(readOfficialTexts().flatMap(listRuns));
      const borrowed = standards.flatMap(({ title, statement, iCan }) =>
        [title.en, statement, iCan.en].flatMap(listRuns).filter((run) => taken.has(run)),
      );
      expect(taken.size).toBeGreaterThan(5000);
      expect(borrowed).toEqual([]);
    });
  },
);

type Node = Readonly<Record<string, readonly { readonly value: string }[]>>;

function readOfficialTexts(): readonly string[] {
  const nodes = JSON.parse(readFileSync(official, 'utf8')) as Record<string, Node>;
  return Object.values(nodes).flatMap((node) =>
    Object.entries(node).flatMap(([key, values]) =>
      key.endsWith('description') ? values.map((one) => one.value) : [],
    ),
  );
}

/** Every six words in a row of a text. */
function listRuns(text: string): readonly string[] {
  const words = text
    .toLowerCase()
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/[^a-z0-9 ]/g, '')
    .split(/\s+/);
  return words.slice(5).map((_, i) => words.slice(i, i + 6).join(' '));
}
