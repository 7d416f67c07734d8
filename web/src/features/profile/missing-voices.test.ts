import { expect, test } from 'vitest';
import { missingVoices } from './missing-voices.ts';

test('names the voices that have not been heard, staff aside', () => {
  expect(missingVoices([{ voice: 'family' }])).toEqual(['learner', 'teacher']);
  expect(missingVoices([{ voice: 'learner' }, { voice: 'family' }, { voice: 'teacher' }])).toEqual(
    [],
  );
});
