import { expect, test } from 'vitest';
import { countAnswers } from './count-answers.ts';

const question = {
  questionId: 'hope',
  text: 'What next?',
  pick: 2,
  words: true,
  options: ['art', 'math'].map((optionId) => ({
    optionId,
    picture: 'draw' as const,
    text: optionId,
  })),
};
const learner = (learnerId: string, optionIds: string[], words = '') => ({
  learnerId,
  givenName: learnerId,
  familyName: 'Test',
  language: 'en' as const,
  answers: [{ questionId: 'hope', optionIds, words }],
});

test('puts first what most have chosen, with who chose it', () => {
  const [counted] = countAnswers(
    [question],
    [learner('ana', ['math']), learner('ben', ['math', 'art']), learner('cai', [], 'fly')],
  );
  expect(counted?.answers).toBe(3);
  expect(
    counted?.options.map(({ optionId, learners }) => [optionId, learners.map((l) => l.learnerId)]),
  ).toEqual([
    ['math', ['ana', 'ben']],
    ['art', ['ben']],
  ]);
  expect(counted?.words).toMatchObject([{ learner: { learnerId: 'cai' }, words: 'fly' }]);
});
