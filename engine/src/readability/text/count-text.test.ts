import { describe, expect, it } from 'vitest';
import { countText } from './count-text.ts';
import { segmentText } from './segment-text.ts';

describe('countText', () => {
  it('counts the platypus sentence as Flesch would', () => {
    const text =
      'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.';
    expect(countText(segmentText(text))).toMatchObject({ sentences: 1, words: 13, syllables: 24 });
  });

  it('counts a figure as one word of one syllable, familiar to all', () => {
    expect(countText(segmentText('In 1,984'))).toMatchObject({
      words: 2,
      syllables: 2,
      notDaleChall: 0,
    });
  });

  it('does not hold names against a text', () => {
    expect(countText(segmentText('We saw Bartholomew.')).notDaleChall).toBe(0);
  });

  it('counts letters and digits, and nothing between them', () => {
    expect(countText(segmentText("It isn't 1,984.5 at 5 p.m.")).letters).toBe(
      2 + 4 + 5 + 2 + 1 + 2,
    );
    expect(countText(segmentText('El pingüino comió.', 'es')).letters).toBe(15);
  });

  it('counts an unfamiliar word once a sample for Spache, each time for Dale and Chall', () => {
    const text = 'Parliament met. The parliament sat. A parliament ran.';
    expect(countText(segmentText(text))).toMatchObject({ notDaleChall: 3, notSpache: 1 });
    const filler = 'The cat ran. '.repeat(42);
    expect(countText(segmentText(`The parliament. ${filler} The parliament.`)).notSpache).toBe(2);
  });

  it('is all zero without words', () => {
    expect(Object.values(countText(segmentText('!?'))).every((value) => value === 0)).toBe(true);
  });
});
