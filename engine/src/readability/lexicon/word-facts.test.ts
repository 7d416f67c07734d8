import { describe, expect, it } from 'vitest';
import { wordFacts } from './word-facts.ts';

describe('wordFacts', () => {
  it('finds rarer words rarer and later', () => {
    const [cat, forest, photosynthesis] = ['cat', 'forest', 'photosynthesis'].map(wordFacts);
    expect(cat!.zipf).toBeGreaterThan(forest!.zipf);
    expect(forest!.zipf).toBeGreaterThan(photosynthesis!.zipf);
    expect(forest!.storyFrequency).toBeGreaterThan(photosynthesis!.storyFrequency);
  });

  it('takes the syllables of the pronouncing dictionary', () => {
    expect(
      ['cat', 'every', 'elephant', 'cartography', 'walked'].map(
        (word) => wordFacts(word).syllables,
      ),
    ).toEqual([1, 3, 3, 4, 1]);
  });

  it('takes a contraction for the everyday word it is', () => {
    expect(wordFacts('didnt')).toMatchObject({ isKnown: true, isDaleChall: true, level: 1 });
  });

  it('guesses an unlisted form from its stem', () => {
    expect(wordFacts('zebrafying').isKnown).toBe(false);
    expect(wordFacts('gigglers').syllables).toBe(3);
  });

  it('has finite figures for anything', () => {
    for (const form of ['', 'zxq', 'привет', '漢字', '🙂', 'a'.repeat(500)]) {
      const { zipf, storyFrequency, syllables } = wordFacts(form);
      expect([zipf, storyFrequency, syllables].every(Number.isFinite)).toBe(true);
    }
  });
});
