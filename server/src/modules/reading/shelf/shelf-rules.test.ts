import { expect, test } from 'vitest';
import { daysBetween, seedOf, shelfLanguages } from './shelf-rules.ts';

test('counts whole days, never below none', () => {
  const noon = new Date('2026-11-20T12:00:00Z');
  expect(daysBetween(noon, new Date('2026-11-22T11:00:00Z'))).toBe(1);
  expect(daysBetween(noon, new Date('2026-11-19T12:00:00Z'))).toBe(0);
});

test('offers the languages of the window, else English and the one spoken at home', () => {
  expect(shelfLanguages('en', undefined)).toEqual(['en']);
  expect(shelfLanguages('es-MX', undefined)).toEqual(['en', 'es']);
  expect(shelfLanguages('es', { languages: ['es'] })).toEqual(['es']);
  expect(shelfLanguages('es', { languages: [] })).toEqual(['en', 'es']);
});

test('gives learners made one after the other different seeds', () => {
  expect(seedOf('0198c1d0-0000-7000-8000-00000000000a')).not.toBe(
    seedOf('0198c1d0-0000-7000-8000-00000000000b'),
  );
});
