import { expect, test } from 'vitest';
import { defaultScale } from '../scale/scale.ts';
import { composeReport, type ReportRow } from './compose-report.ts';

const row = (title: string, level: number, more: Partial<ReportRow> = {}): ReportRow => ({
  title,
  code: '4.NF.B.3',
  subject: 'Mathematics',
  level,
  mastery: level / 5,
  sure: true,
  judged: false,
  ...more,
});
const compose = (rows: readonly ReportRow[], language: 'en' | 'es' = 'en') =>
  composeReport({
    learnerName: 'Ines Andrade',
    schoolName: 'Brook School',
    grade: '04',
    asOf: '2026-11-22',
    language,
    scale: defaultScale,
    rows,
  });

test('tells what goes well first, the surest on top', () => {
  const { strengths } = compose([row('a', 3), row('b', 4), row('c', 1)]);
  expect(strengths).toEqual(['b', 'a']);
});

test('tells what comes next, the closest on top, each with something to do at home in the family’s language', () => {
  const { next } = compose([row('far', 1), row('close', 2), row('there', 4)], 'es');
  expect(next.map(({ title }) => title)).toEqual(['close', 'far']);
  expect(next[0]?.atHome).toMatch('fracción');
});

test('never tells too little evidence as a weakness: it is counted', () => {
  const report = compose([row('unseen', 1, { sure: false }), row('there', 4)]);
  expect(report.next).toEqual([]);
  expect(report.subjects).toMatchObject([{ lines: [{ title: 'there' }], unsure: 1 }]);
});

test('says the grade as a family does', () => {
  expect([compose([]).gradeName, compose([], 'es').gradeName]).toEqual(['Grade 4', 'Grado 4']);
});
