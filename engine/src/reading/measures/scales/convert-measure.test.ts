import { describe, expect, test } from 'vitest';
import { convertMeasure, type ExternalScale } from './convert-measure.ts';

const school = { grade: 3, schoolYear: 2026 };
const day = '2026-10-05';
const convert = (scale: ExternalScale, score: string) =>
  convertMeasure({ scale, score, school, day });
const gradeOf = (scale: ExternalScale, score: string) => {
  const converted = convert(scale, score);
  if (!converted.ok) throw new Error(converted.code);
  return converted.grade;
};

test.each([
  ['lexile', '88L', 0.8],
  ['lexile', '629L', 3.5],
  ['lexile', '925L', 5.5],
  ['lexile', '1120L', 8.5],
  ['fp', 'A', 0.1],
  ['fp', 'j', 2],
  ['fp', 'M', 3],
  ['fp', 'S', 5],
  ['star', '3.4', 3.4],
  ['star', 'GE 5,2', 5.2],
  ['dibels', '83', 3.1],
  ['map', '186.62', 3.1],
  ['map', '186 RIT', 3.1],
] as const)('%s: %s is about grade %d', (scale, score, grade) => {
  expect(Math.abs(gradeOf(scale, score) - grade)).toBeLessThan(0.15);
});

test('reads a Lexile below zero', () => {
  expect(gradeOf('lexile', 'BR150L')).toBeLessThan(gradeOf('lexile', '10L'));
  expect(convert('lexile', 'br 150l')).toMatchObject({ ok: true, asGiven: 'BR150L' });
});

test.each([
  ['lexile', ['BR300L', '0L', '300L', '600L', '900L', '1200L']],
  ['fp', [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']],
  ['star', ['0.0', '2.5', '7', '12.9']],
  ['dibels', ['0', '40', '83', '110', '170']],
  ['map', ['150', '180', '200', '220', '240']],
] as const)('a higher %s is never a lower grade', (scale, scores) => {
  const grades = scores.map((score) => gradeOf(scale, score));
  expect(grades).toEqual(grades.toSorted((a, b) => a - b));
});

test.each([
  ['lexile', 'twelve', 'score-unreadable', 'BR400L to 1700L'],
  ['lexile', '2400L', 'score-out-of-range', 'BR400L to 1700L'],
  ['fp', 'MM', 'score-unreadable', 'A to Z'],
  ['fp', '7', 'score-unreadable', 'A to Z'],
  ['star', '450', 'score-out-of-range', 'GE 0.0 to 12.9'],
  ['star', 'good', 'score-unreadable', 'GE 0.0 to 12.9'],
  ['dibels', '-3', 'score-out-of-range', '0 to 300'],
  ['map', '40', 'score-out-of-range', '100 to 350'],
] as const)('refuses %s %s and names the range', (scale, score, code, range) => {
  expect(convert(scale, score)).toEqual({ ok: false, code, range });
});

describe('scores that mean something only beside the grade', () => {
  test.each(['dibels', 'map'] as const)('%s needs the school grade', (scale) => {
    const converted = convertMeasure({ scale, score: '150', school: null, day });
    expect(converted).toMatchObject({ ok: false, code: 'school-grade-needed' });
  });

  test('the same words a minute say more in a lower grade', () => {
    const inGrade = (grade: number) =>
      convertMeasure({ scale: 'dibels', score: '100', school: { ...school, grade }, day });
    expect(inGrade(2)).toMatchObject({ because: [{ values: { grade: 2, season: 'fall' } }] });
  });

  test('a test of July is compared with the grade that has just ended', () => {
    const july = convertMeasure({ scale: 'map', score: '197', school, day: '2027-07-10' });
    expect(july).toMatchObject({ because: [{ values: { grade: 3, season: 'spring' } }] });
  });
});

test('outside its table a score is converted with a wider error, and says so', () => {
  const inGrade = (grade: number) =>
    convertMeasure({ scale: 'dibels', score: '140', school: { ...school, grade }, day });
  const beyond = inGrade(8);
  expect(beyond).toMatchObject({ because: [{}, { code: 'scale-beyond-table' }] });
  const errors = [inGrade(6), beyond].map((each) => (each.ok ? each.error : 0));
  expect(errors[1]).toBeGreaterThan(errors[0]!);
});
