import { expect, test } from 'vitest';
import { gradeWord } from './grade-word.ts';

test('says no more than is known at either end', () => {
  expect([-2, 0.4, 3.26, 11].map(gradeWord)).toEqual(['below', 'kindergarten', 'is', 'above']);
});
