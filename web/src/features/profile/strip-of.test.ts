import type { TFunction } from 'i18next';
import { expect, test } from 'vitest';
import type { ClassLearner } from './profile.ts';
import { countSupports, stripOf } from './strip-of.ts';

const entry = (
  facts: Partial<ClassLearner['entries'][number]>,
): ClassLearner['entries'][number] => ({
  entryId: 'e',
  kind: 'interest',
  voice: 'teacher',
  text: '',
  code: null,
  language: 'en',
  writtenAt: '2026-11-22T10:00:00Z',
  visibility: 'family',
  schoolYear: 2027,
  ...facts,
});
const learner = (
  ...entries: readonly Partial<ClassLearner['entries'][number]>[]
): ClassLearner => ({
  learnerId: 'l',
  givenName: 'Ada',
  familyName: 'Test',
  grades: [],
  language: 'en',
  entries: entries.map(entry),
});
const t = ((key: string) => key) as unknown as TFunction<'profile'>;
const wording = { t, language: 'en' };

test('says an interest in the learner’s own words before anybody else’s', () => {
  const strip = stripOf(learner({ text: 'Trains' }, { text: 'Kites', voice: 'learner' }), wording);
  expect(strip.interests).toBe('Kites');
});

test('says what helped before what somebody likes', () => {
  const given = learner(
    { kind: 'what-works', text: 'Music', voice: 'learner' },
    { kind: 'what-helped', text: 'A number line' },
  );
  expect(stripOf(given, wording).works).toBe('A number line');
});

test('counts a support once for each learner, the most frequent first', () => {
  const timer = { kind: 'support', code: 'timer' } as const;
  const calculator = { kind: 'support', code: 'calculator' } as const;
  expect(countSupports([learner(timer, timer), learner(calculator, timer)])).toEqual([
    { code: 'timer', count: 2 },
    { code: 'calculator', count: 1 },
  ]);
});

test('says a support by its name, and in words where it is not on the list', () => {
  const given = learner(
    { kind: 'support', code: 'timer', text: 'On the desk' },
    { kind: 'support', text: 'A seat near the door' },
  );
  expect(stripOf(given, wording).supports).toBe('supports.timer · A seat near the door');
});
