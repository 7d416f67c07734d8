import { expect, test } from 'vitest';
import { languageName } from './language-name.ts';

test('names a language in the language of the reader', () => {
  expect([languageName('es', 'en'), languageName('es', 'es')]).toEqual(['Spanish', 'español']);
});

test('leaves what is no tag as it is', () => {
  expect(languageName('home sign language', 'en')).toBe('home sign language');
});
