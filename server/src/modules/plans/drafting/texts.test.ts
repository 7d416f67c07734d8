import { expect, test } from 'vitest';
import { pickText } from './texts.ts';

test('takes the reader’s language, else one that there is: an empty text is none', () => {
  expect(pickText({ en: 'Our garden', es: 'Nuestro huerto' }, 'es')).toBe('Nuestro huerto');
  expect(pickText({ en: 'Our garden', es: '' }, 'es')).toBe('Our garden');
  expect(pickText({ en: '', es: 'Nuestro huerto' }, 'en')).toBe('Nuestro huerto');
  expect(pickText({ en: '', es: '' }, 'en')).toBe('');
});
