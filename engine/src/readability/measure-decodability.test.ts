import { describe, expect, it } from 'vitest';
import { measureDecodability } from './measure-decodability.ts';

const graphemes = ['s', 'a', 't', 'p', 'i', 'n'];

describe('measureDecodability', () => {
  it('unlocks a word when all of its graphemes have been taught', () => {
    const text = 'Pat sat in a ship.';
    const result = measureDecodability(text, { graphemes });
    expect(result.share).toBeCloseTo(0.8);
    expect(result.blocked).toEqual([{ start: 13, end: 17, word: 'ship', blockedBy: ['sh'] }]);
    expect(text.slice(13, 17)).toBe('ship');
  });

  it('counts words known by heart', () => {
    const taught = { graphemes, heartWords: ['the'] };
    expect(measureDecodability('The tin.', taught).share).toBe(1);
  });

  it('takes a doubled letter for taught with its single one', () => {
    expect(measureDecodability('Inn', { graphemes }).share).toBe(1);
    expect(measureDecodability('see', { graphemes: ['s', 'e'] }).share).toBe(0);
  });

  it('names the grapheme that would unlock most words first', () => {
    const { nextGraphemes } = measureDecodability('ship shin tip mat', { graphemes });
    expect(nextGraphemes).toEqual([
      { grapheme: 'sh', words: 2 },
      { grapheme: 'm', words: 1 },
    ]);
  });

  it('takes graphemes and words as a teacher writes them', () => {
    const taught = { graphemes: ['M', ' K', 'a-e', 's'], heartWords: ["Don't"] };
    expect(measureDecodability('Don’t make cakes', taught).blocked).toMatchObject([
      { word: 'cakes', blockedBy: ['c'] },
    ]);
  });

  it('reads words through soft hyphens and broken lines', () => {
    expect(measureDecodability('sa\u00ADtin', { graphemes }).share).toBe(1);
    expect(measureDecodability('pat sat-\nin', { graphemes }).words).toBe(2);
  });

  it('finds nothing in the way of a text without words', () => {
    expect(measureDecodability('🙂 42', { graphemes }).share).toBe(1);
  });
});
