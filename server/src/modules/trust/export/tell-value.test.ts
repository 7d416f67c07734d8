import { expect, test } from 'vitest';
import { tellValue } from './tell-value.ts';

const telling = {
  language: 'es',
  name: 'Ada',
  madeAt: new Date('2026-11-22T02:00:00Z'),
  timeZone: 'America/Chicago',
  nameOf: new Map(),
} as const;
const tell = (column: string, value: unknown) => tellValue(column, value, telling);

test('says the words of the database in the reader’s language, and leaves people’s own as they are', () => {
  expect(tell('kind', 'trusted-adult')).toBe('adulto de confianza');
  expect(tell('text', 'need')).toBe('need');
  expect(['sure', 'length', 'exhausted', 'paper'].map((why) => tell('ended_because', why))).toEqual(
    [
      'ya se sabía lo suficiente',
      'ya era lo bastante larga',
      'no quedaban preguntas adecuadas',
      'en papel',
    ],
  );
  expect(tell('form_band', '4-5')).toBe('4.º y 5.º grado');
  expect(tell('vote', 'just-right')).toBe('a la medida');
});

test('takes the reader’s language of what is kept in both', () => {
  expect(tell('item', { kind: 'text', prompt: { en: 'Done well', es: 'Salió bien' } })).toBe(
    'Salió bien',
  );
});

test('tells reasons as sentences', () => {
  const because = [{ code: 'recent', values: { right: 1, of: 2 } }];
  expect(tell('because', because)).toMatch(/1.*2/);
});

test('tells what is known as a share, and how a number measures a goal', () => {
  expect(tell('mastery', 0.6754)).toMatch(/^68\s%$/);
  expect(tell('measure', { kind: 'number', unit: 'minutos', baseline: 5, target: 15 })).toBe(
    '5 → 15 minutos',
  );
});

test('says nothing of what is empty', () => {
  expect([null, '', [], {}].map((value) => tell('words', value))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
