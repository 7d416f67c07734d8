import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileText } from '../text/profile-text.ts';
import { segmentText } from '../text/segment-text.ts';
import { textFeatures } from './text-features.ts';

const featuresOf = (text: string): Readonly<Record<string, number>> =>
  textFeatures(profileText(segmentText(text)));

describe('textFeatures', () => {
  it('gives the same finite measures by name for any text', () => {
    const names = Object.keys(featuresOf('A cat sat.'));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const features = featuresOf(text);
        expect(Object.keys(features)).toEqual(names);
        expect(Object.values(features).every(Number.isFinite)).toBe(true);
      }),
    );
  });

  it('counts words, sentences and their parts', () => {
    expect(featuresOf('She said that the nation was happy. Was it?')).toMatchObject({
      sentenceLength: 4.5,
      questions: 0.5,
      ending_nominal: 1 / 9,
      personal: 1 / 9,
      class_talk: 1 / 9,
    });
  });

  it('sees the words that neighbouring sentences share', () => {
    expect(featuresOf('The horses ran. The horse slept.')).toMatchObject({ adjacentLinked: 1 });
    expect(featuresOf('The horses ran. A cat slept.')).toMatchObject({ adjacentLinked: 0 });
  });

  it('keeps variety apart from length', () => {
    const verse =
      'Many birds fly south before winter comes and find the same garden again in spring. ';
    const once = featuresOf(verse.repeat(12));
    const twice = featuresOf(verse.repeat(24));
    expect(twice['typesPerWord']).toBeCloseTo(once['typesPerWord']!, 1);
  });
});
