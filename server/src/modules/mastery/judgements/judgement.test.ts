import { expect, test } from 'vitest';
import { findInForce, type JudgementRecord } from './judgement.ts';

const at = (day: number) => new Date(Date.UTC(2026, 9, day, 12));
const judged = (
  day: number,
  mastery: number,
  more: Partial<JudgementRecord> = {},
): JudgementRecord => ({
  judgementId: `judged-${day}`,
  learnerId: 'ana',
  aboutId: 'fractions',
  mastery,
  levelName: { en: 'Secure', es: 'Seguro' },
  reason: 'she explained it to three others',
  until: null,
  judgedByName: 'Rosa Diaz',
  judgedAt: at(day),
  takenBackByName: null,
  takenBackAt: null,
  ...more,
});
const inForce = (judgements: readonly JudgementRecord[], day: number) =>
  findInForce(judgements, {
    asOf: at(day).toISOString().slice(0, 10),
    before: new Date(Date.UTC(2026, 9, day + 1)),
  }).get('ana fractions')?.judgementId;

test('counts from its day on, and not before', () => {
  expect([4, 5, 20].map((day) => inForce([judged(5, 0.9)], day))).toEqual([
    undefined,
    'judged-5',
    'judged-5',
  ]);
});

test('ends after its last day', () => {
  const short = judged(5, 0.9, { until: '2026-10-10' });
  expect([10, 11].map((day) => inForce([short], day))).toEqual(['judged-5', undefined]);
});

test('gives way to a newer one for good: when that is taken back, the estimate counts again', () => {
  const newer = judged(8, 0.3, { takenBackAt: at(12) });
  const both = [newer, judged(5, 0.9)];
  expect([6, 9, 12].map((day) => inForce(both, day))).toEqual(['judged-5', 'judged-8', undefined]);
});
