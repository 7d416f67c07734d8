import { expect, test } from 'vitest';
import { daysBetween, languagesOf, seedOf, windowOf } from './shelf-rules.ts';

test('counts whole days, never below none', () => {
  const noon = new Date('2026-11-20T12:00:00Z');
  expect(daysBetween(noon, new Date('2026-11-22T11:00:00Z'))).toBe(1);
  expect(daysBetween(noon, new Date('2026-11-19T12:00:00Z'))).toBe(0);
});

test('offers the languages of the window, else English and the one spoken at home', () => {
  expect(languagesOf({ language: 'en', windows: [] })).toEqual(['en']);
  expect(languagesOf({ language: 'es-MX', windows: [] })).toEqual(['en', 'es']);
  expect(languagesOf({ language: 'es', windows: [window(['es'])] })).toEqual(['es']);
  expect(languagesOf({ language: 'es', windows: [window([])] })).toEqual(['en', 'es']);
});

test("lets a learner's own window count before the class's, and the newest of several classes", () => {
  const [mine, newest, older] = [window(['en'], 'me'), window(['es']), window([])];
  expect(windowOf({ windows: [newest, mine, older] })).toBe(mine);
  expect(windowOf({ windows: [newest, older] })).toBe(newest);
  expect(windowOf({ windows: [] })).toBeUndefined();
});

test('gives learners made one after the other different seeds', () => {
  expect(seedOf('0198c1d0-0000-7000-8000-00000000000a')).not.toBe(
    seedOf('0198c1d0-0000-7000-8000-00000000000b'),
  );
});

function window(languages: readonly ('en' | 'es')[], learnerId: string | null = null) {
  return { learnerId, shift: 0, languages, mustTopics: [], neverTopics: [] };
}
