import { expect, it } from 'vitest';
import { findHardSentences } from './find-hard-sentences.ts';
import { findHardWords } from './find-hard-words.ts';
import { segmentText } from './text/segment-text.ts';

const codesOf = (text: string): readonly (readonly string[])[] => {
  const segmented = segmentText(text);
  return findHardSentences(segmented, findHardWords(segmented)).map(({ because }) =>
    because.map(({ code }) => code),
  );
};

it('marks a sentence for its length, its clauses and its words', () => {
  expect(codesOf(`He saw ${'the old dog and '.repeat(7)}left. He ran.`)).toEqual([
    ['sentence-long'],
  ]);
  expect(codesOf('He ran, and hid, and sat, and ate, and slept. He ran.')).toEqual([
    ['sentence-many-clauses'],
  ]);
  expect(codesOf('Chlorophyll facilitates photosynthesis and metabolism. He ran.')).toEqual([
    ['sentence-hard-words'],
  ]);
});

it('marks the sentence where it stands', () => {
  const text = 'He ran. Chlorophyll facilitates photosynthesis and metabolism.';
  const segmented = segmentText(text);
  const [found] = findHardSentences(segmented, findHardWords(segmented));
  expect(text.slice(found!.start, found!.end)).toMatch(/^Chlorophyll.*metabolism\.$/);
});
