import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentText } from './segment-text.ts';

const sentencesOf = (text: string): readonly string[] =>
  segmentText(text).sentences.map(({ start, end }) => text.slice(start, end));

describe('segmentText', () => {
  it('does not end a sentence at an abbreviation, an initial or a quotation that goes on', () => {
    expect(sentencesOf('"Run!" she said to Mr. J. Smith. He ran.')).toEqual([
      '"Run!" she said to Mr. J. Smith.',
      'He ran.',
    ]);
  });

  it('joins wrapped lines and parts paragraphs', () => {
    expect(sentencesOf('The cat sat\non the mat\n\nA title\nAnother line')).toHaveLength(3);
  });

  it('gives words with their place in the text as given', () => {
    const text = 'The **well-known** café didn’t open at 7,000.';
    for (const word of segmentText(text).words) {
      expect(text.slice(word.start, word.end)).toBe(word.text);
    }
  });

  it('asks the lists for a form without apostrophe, capital and accent', () => {
    const forms = segmentText('Don’t visit the Café.').words.map(({ form }) => form);
    expect(forms).toEqual(['dont', 'visit', 'the', 'cafe']);
  });

  it('keeps accents in Spanish', () => {
    expect(segmentText('El niño comió.', 'es').words.map(({ form }) => form)).toEqual([
      'el',
      'niño',
      'comió',
    ]);
  });

  it('knows a name by its capital inside a sentence', () => {
    const names = segmentText('Then Anna and I left.').words.filter(({ isName }) => isName);
    expect(names.map(({ text }) => text)).toEqual(['Anna']);
  });

  it('has no words in an empty text, in marks or in emoji', () => {
    for (const text of ['', '   ', '...', '🙂🙃', '# \n\n***']) {
      expect(segmentText(text).words).toEqual([]);
      expect(segmentText(text).sentences).toEqual([]);
    }
  });

  it('puts every word into exactly one sentence, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const { sentences, words } = segmentText(text);
        expect(sentences.flatMap((sentence) => sentence.words)).toEqual(words);
        for (const word of words) expect(text.slice(word.start, word.end)).toBe(word.text);
      }),
    );
  });
});
