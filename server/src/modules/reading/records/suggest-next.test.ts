import { expect, test } from 'vitest';
import { suggestNext } from './suggest-next.ts';

const unasked = { retell: null, asked: null, answeredRight: null };

test.each([
  ['frustration', unasked, 'easier-text'],
  ['independent', unasked, 'harder-text'],
  ['independent', { ...unasked, retell: 1 }, 'talk-about-it'],
  ['independent', { ...unasked, asked: 3, answeredRight: 1 }, 'talk-about-it'],
  ['independent', { retell: 3, asked: 3, answeredRight: 2 }, 'harder-text'],
  ['instructional', { ...unasked, retell: 2 }, 'teach-with-it'],
] as const)('of a %s reading with %j is %s', (band, content, next) => {
  expect(suggestNext({ band, errors: 4, selfCorrections: 0 }, content)).toBe(next);
});

test('is to notice slips where there are several and none was put right', () => {
  const given = { band: 'instructional', errors: 7, selfCorrections: 0 } as const;
  expect(suggestNext(given, unasked)).toBe('notice-slips');
  expect(suggestNext({ ...given, selfCorrections: 1 }, unasked)).toBe('teach-with-it');
});
