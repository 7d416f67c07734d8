import { beforeAll, expect, test } from 'vitest';
import { fetchReasons } from '../platform/because.ts';
import { reasonText } from './reason-text.ts';

beforeAll(() => Promise.all([fetchReasons('en'), fetchReasons('es')]));

const right = { code: 'recent', values: { right: 4, of: 5 } };

test('makes a sentence of each reason', () => {
  expect(reasonText([right, right], 'en')).toBe('4 of the last 5 right. 4 of the last 5 right.');
});

test('leaves out a reason that it cannot say', () => {
  expect(reasonText([{ code: 'from-the-future', values: {} }], 'es')).toBe('');
});
