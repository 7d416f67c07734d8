import { expect, test } from 'vitest';
import { renderBecause } from './render-because.ts';
import { sentences } from './sentences.ts';

test('says a reason in the language of its reader', () => {
  const because = { code: 'recent', values: { right: 4, of: 5 } };
  expect(renderBecause(because, 'en')).toBe('4 of the last 5 right');
  expect(renderBecause(because, 'es')).toBe('4 de las últimas 5 correctas');
});

test('names the same values in both languages of every sentence', () => {
  const names = (text: string) =>
    [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).toSorted();
  for (const [code, { en, es }] of Object.entries(sentences))
    expect([code, names(es)]).toEqual([code, names(en)]);
});

test('says nothing for a reason it does not know', () => {
  expect(renderBecause({ code: 'from-the-future', values: {} }, 'en')).toBe('');
});
