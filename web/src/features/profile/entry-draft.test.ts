import { expect, test } from 'vitest';
import { emptyDraft, isWorthKeeping, withKind } from './entry-draft.ts';

const voices = [
  { voice: 'teacher', kinds: ['strength', 'what-helped', 'health'] },
  { voice: 'learner', kinds: ['strength', 'hope'] },
] as const;
const given = voices.map(({ voice, kinds }) => ({ voice, kinds: [...kinds] }));

test('begins in the own voice, or in the one that speaks of such things', () => {
  expect(emptyDraft(given, 'strength').voice).toBe('teacher');
  expect(emptyDraft(given, 'hope').voice).toBe('learner');
});

test('keeps health to those who need to know, and opens again with another kind', () => {
  const health = withKind(emptyDraft(given, 'strength'), 'health');
  expect(health.visibility).toBe('need-to-know');
  expect(withKind(health, 'strength').visibility).toBe('family');
});

test('drops the pick of one list when the kind changes', () => {
  const draft = { ...emptyDraft(given, 'strength'), kind: 'support' as const, code: 'timer' };
  expect(withKind(draft, 'language').code).toBe('');
});

test('asks for words or a pick', () => {
  const draft = emptyDraft(given, 'strength');
  expect([draft, { ...draft, text: ' ' }, { ...draft, code: 'timer' }].map(isWorthKeeping)).toEqual(
    [false, false, true],
  );
});
