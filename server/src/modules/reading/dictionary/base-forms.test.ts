import { expect, test } from 'vitest';
import { baseForms } from './base-forms.ts';

const forms = (word: string) => baseForms(word).map(({ form }) => form);

test.each([
  ['running', 'run'],
  ['stopped', 'stop'],
  ['hoping', 'hope'],
  ['berries', 'berry'],
  ['foxes', 'fox'],
  ['biggest', 'big'],
  ['happier', 'happy'],
  ['went', 'go'],
  ['mice', 'mouse'],
  ['leaves', 'leaf'],
  ['leaves', 'leave'],
])('finds %s under %s', (word, base) => {
  expect(forms(word)).toContain(base);
});

test('puts an irregular base before the word itself', () => {
  expect(forms('saw').slice(0, 2)).toEqual(['see', 'saw']);
});

test('leaves a short word whole', () => {
  expect(forms('is')).toEqual(['is']);
  expect(forms('grass')).not.toContain('gras');
});

test('takes -er for a comparative only: a mother is no moth', () => {
  expect(baseForms('mother').find(({ form }) => form === 'moth')?.kinds).not.toContain('noun');
});
