import { expect, it } from 'vitest';
import { attributionLines } from './text-attribution.ts';

const text = {
  credits: [
    { role: 'author', name: 'Annet S.' },
    { role: 'illustrator', name: 'Zablon N.' },
    { role: 'author', name: 'Joy B.' },
  ],
  licence: 'CC BY',
  licenceUrl: null,
  attribution: 'Created at a workshop.',
};

it('names everybody by what they did, then the licence, then what the source wants said', () => {
  expect(attributionLines(text, 'en')).toEqual([
    'Text: Annet S., Joy B.',
    'Illustration: Zablon N.',
    'License: CC BY',
    'Created at a workshop.',
  ]);
});

it('says so where no licence was found', () => {
  expect(attributionLines({ ...text, licence: '' }, 'es').join()).toContain(
    'No se encontró licencia',
  );
});
