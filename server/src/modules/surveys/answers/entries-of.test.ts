import { expect, test } from 'vitest';
import { findQuestion } from '../content/learner-questions.ts';
import { entriesOf, keysOf } from './entries-of.ts';

const said = (questionId: string, optionIds: string[], words = '', language: 'en' | 'es' = 'en') =>
  entriesOf(findQuestion(questionId, '3-5')!, { optionIds, words, language });

test('makes a sentence of each choice in the language of the child', () => {
  expect(said('fun', ['draw', 'cook']).map(({ text }) => text)).toEqual([
    'I like to draw.',
    'I like to cook.',
  ]);
  expect(said('place', ['quiet'], '', 'es')[0]?.text).toBe('Trabajo mejor en un lugar tranquilo.');
});

test('keeps own words beside the choices, under a key of their own', () => {
  const [choice, words] = said('hope', ['art'], 'I want to fly a kite');
  expect(choice?.kind).toBe('hope');
  expect(words).toMatchObject({ key: 'hope/own-words', text: 'I want to fly a kite' });
});

test('says nothing where all is fine, and tells the mentor alone where a child is often sad', () => {
  expect(said('school', ['fine'])).toEqual([]);
  expect(said('school', ['sad'])).toMatchObject([{ kind: 'need', visibility: 'mentor' }]);
});

test('keeps from the family whom a child trusts', () => {
  for (const { visibility } of said('trusted', ['teacher', 'friend']))
    expect(visibility).toBe('teachers');
});

test('knows every key that an answer could have', () => {
  const question = findQuestion('hope', '3-5')!;
  const all = question.options.map(({ optionId }) => optionId);
  const keys = entriesOf(question, { optionIds: all, words: 'x', language: 'en' });
  expect(keys.map(({ key }) => key)).toEqual(keysOf(question));
});
