import { expect, it } from 'vitest';
import { explainGrade } from './explain-grade.ts';

const model = {
  featureNames: ['sentenceLength', 'zipfMean', 'syllablesPerWord'],
  mean: [10, 5, 1.4],
  scale: [5, 1, 0.2],
  weights: [1, -2, 0.1],
  intercept: 5,
  halfWidth: 4,
};

it('tells what adds grades and what takes them, the weightiest first, and leaves out what hardly counts', () => {
  const features = { sentenceLength: 15, zipfMean: 6, syllablesPerWord: 1.6, notDaleChall: 0.04 };
  const found = explainGrade(features, model);
  expect(found.map(({ code }) => code)).toEqual(['words-familiar', 'sentences-long']);
  expect(found[0]!.values).toEqual({ grades: -2, unfamiliarShare: 0.04 });
  expect(found[1]!.values).toEqual({ grades: 1, wordsPerSentence: 15 });
});
