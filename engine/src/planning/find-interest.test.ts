import { expect, test } from 'vitest';
import { findInterest, readInterests, wordsOf } from './find-interest.ts';

test('finds an interest by a word of a resource, whatever its accents and endings', () => {
  const interests = readInterests(['el fútbol', 'Dinosaurs']);
  expect(findInterest(interests, { words: wordsOf('Football: FUTBOL cards') })).toBe('el fútbol');
  expect(findInterest(interests, { words: wordsOf('A dinosaur as long as the hall') })).toBe(
    'Dinosaurs',
  );
});

test('finds none by words that are everywhere', () => {
  const interests = readInterests(['I like building forts with my cousins.']);
  expect(findInterest(interests, { words: wordsOf('Talk it through with the teacher') })).toBe(
    undefined,
  );
  expect(interests[0]?.text).toBe('I like building forts with my cousins');
});

test('finds none by little words that are everywhere', () => {
  expect(findInterest(readInterests(['to do art']), { words: wordsOf('to do or to be') })).toBe(
    undefined,
  );
});
