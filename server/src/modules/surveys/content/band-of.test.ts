import { expect, test } from 'vitest';
import { bandOf } from './band-of.ts';

test('words the survey for the youngest of a class', () => {
  expect(bandOf(['KG', '01'])).toBe('k-2');
  expect(bandOf(['02', '03'])).toBe('k-2');
  expect(bandOf(['4', '5'])).toBe('3-5');
  expect(bandOf(['06'])).toBe('6-8');
});

test('takes the middle wording where no grade is known', () => {
  expect(bandOf([])).toBe('3-5');
  expect(bandOf(['ungraded'])).toBe('3-5');
});
