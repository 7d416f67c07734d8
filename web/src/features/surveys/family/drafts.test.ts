import { expect, test } from 'vitest';
import { changedAnswers, firstDrafts } from './drafts.ts';
import type { Questionnaire } from './questionnaire.ts';

const question = (questionId: string, mayRestrict = false) => ({
  questionId,
  text: questionId,
  hint: '',
  options: [],
  mayRestrict,
});
const questionnaire: Questionnaire = {
  givenName: 'Ana',
  schoolName: 'Brook',
  language: 'es',
  closesOn: '2026-12-01',
  readers: [],
  answeredAt: null,
  questions: { en: [question('hopes'), question('know', true)], es: [] },
  answers: [{ questionId: 'hopes', optionIds: [], words: 'to read', restricted: false }],
};

test('begins with what was said before, and keeps to few what is asked as private', () => {
  expect(firstDrafts(questionnaire)).toMatchObject({
    hopes: { words: 'to read', restricted: false },
    know: { words: '', restricted: true },
  });
});

test('sends what was changed and nothing else, so that what is not shown again is not emptied', () => {
  const arrived = firstDrafts(questionnaire);
  expect(changedAnswers(arrived, arrived)).toEqual([]);
  const changed = { ...arrived, hopes: { ...arrived['hopes']!, words: 'to write' } };
  expect(changedAnswers(changed, arrived).map(({ questionId }) => questionId)).toEqual(['hopes']);
  const onlyTick = { ...arrived, know: { ...arrived['know']!, restricted: false } };
  expect(changedAnswers(onlyTick, arrived)).toEqual([]);
});
