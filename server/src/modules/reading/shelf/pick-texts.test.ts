import { expect, test } from 'vitest';
import { pickTexts } from './pick-texts.ts';

const place = (textId: string, role: 'just-right' | 'stretch' | 'easy') => ({
  textId,
  role,
  because: [],
});
const places = [
  place('a', 'just-right'),
  place('b', 'just-right'),
  place('s', 'stretch'),
  place('e', 'easy'),
];

test('takes just-right texts first, then the easy one', () => {
  expect(pickTexts({ places, given: [], each: 2 })).toEqual(['a', 'b']);
  expect(pickTexts({ places, given: ['a', 'b'], each: 1 })).toEqual(['e']);
});

test('does not give out what was given out lately, unless nothing else is there', () => {
  expect(pickTexts({ places, given: ['a'], each: 1 })).toEqual(['b']);
  expect(pickTexts({ places, given: ['a', 'b', 's', 'e'], each: 1 })).toEqual(['a']);
  expect(pickTexts({ places: [], given: [], each: 2 })).toEqual([]);
});
