import { expect, test } from 'vitest';
import { sentences as english } from './en.ts';
import { sentences as spanish } from './es.ts';
import { renderBecause } from './render-because.ts';

test('says a reason in the language of its reader', () => {
  const because = { code: 'recent', values: { right: 4, of: 5 } };
  expect(renderBecause(because, 'en')).toBe('4 of the last 5 right');
  expect(renderBecause(because, 'es')).toBe('4 de las últimas 5 correctas');
});

test('names the same values in both languages of every sentence', () => {
  const names = (text: string) =>
    [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).toSorted();
  expect(Object.keys(spanish)).toEqual(Object.keys(english));
  for (const code of Object.keys(english) as (keyof typeof english)[])
    expect([code, names(spanish[code])]).toEqual([code, names(english[code])]);
});

test('says nothing for a reason it does not know', () => {
  expect(renderBecause({ code: 'from-the-future', values: {} }, 'en')).toBe('');
});

test('rounds a number to what a reader needs', () => {
  const because = { code: 'word-rare', values: { zipf: 2.8642 } };
  expect(renderBecause(because, 'en')).toContain('2.9');
  expect(renderBecause(because, 'es')).toContain('2,9');
});

test('takes the sentence that a value asks for', () => {
  const say = (code: string, values: Record<string, string | number>) =>
    renderBecause({ code, values }, 'en');
  expect(say('since-last', { days: 1 })).toBe('a day since the last try');
  expect(say('recent', { right: 1, of: 5 })).toBe('1 of the last 5 right');
  expect(say('recent', { right: 0, of: 1 })).toBe('0 of 1 right');
  expect(say('since-last', { days: 14 })).toBe('14 days since the last try');
  expect(say('other-skills', { direction: 'up' })).not.toBe(
    say('other-skills', { direction: 'down' }),
  );
});

test('says every reason of an estimate', () => {
  const reasons = [
    { code: 'no-evidence', values: {} },
    { code: 'recent', values: { right: 1, of: 1 } },
    { code: 'since-last', values: { days: 2 } },
    { code: 'other-skills', values: { direction: 'up' } },
    { code: 'other-skills', values: { direction: 'down' } },
  ];
  for (const because of reasons)
    for (const language of ['en', 'es'] as const)
      expect(renderBecause(because, language)).toMatch(/^[^{}]+$/);
});
