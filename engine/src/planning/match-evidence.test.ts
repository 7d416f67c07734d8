import { expect, test } from 'vitest';
import { matchEvidence, type ProvableStep, type WeekEvidence } from './match-evidence.ts';

const step = (stepId: string, over: Partial<ProvableStep> = {}): ProvableStep => ({
  stepId,
  aboutId: 'fractions',
  kind: 'practice',
  ticked: false,
  ...over,
});
const shown = (evidenceId: string, over: Partial<WeekEvidence> = {}): WeekEvidence => ({
  evidenceId,
  aboutId: 'fractions',
  day: '2026-11-17',
  source: 'practice',
  ...over,
});
const done = (steps: readonly ProvableStep[], evidence: readonly WeekEvidence[]) =>
  [...matchEvidence(steps, evidence)].map(([stepId, { evidenceId }]) => [stepId, evidenceId]);

test('counts a step as done by evidence of its standard, and no step of another', () => {
  const steps = [step('a'), step('b', { aboutId: 'shapes' })];
  expect(done(steps, [shown('e')])).toEqual([['a', 'e']]);
});

test('lets ten answers of one day end one step', () => {
  const answers = Array.from({ length: 10 }, (_, n) => shown(`e${n}`));
  expect(done([step('a'), step('b')], answers)).toEqual([['a', 'e0']]);
});

test('ends another step on another day', () => {
  const evidence = [shown('e'), shown('f', { day: '2026-11-18' })];
  expect(done([step('a'), step('b')], evidence)).toEqual([
    ['a', 'e'],
    ['b', 'f'],
  ]);
});

test('takes the talk for done by the talk', () => {
  const steps = [step('a'), step('talk', { kind: 'conference' })];
  expect(done(steps, [shown('e', { source: 'conference' })])).toEqual([['talk', 'e']]);
});

test('takes evidence of what was ticked as that, and ends no other step with it', () => {
  expect(done([step('a', { ticked: true }), step('b')], [shown('e')])).toEqual([]);
});
