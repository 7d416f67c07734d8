import { describe, expect, it } from 'vitest';
import { findSentences, type Language } from './find-sentences.ts';

const sentencesOf = (text: string, language: Language = 'en'): readonly string[] =>
  findSentences(text, language).map(({ start, end }) => text.slice(start, end));

describe('findSentences', () => {
  it.each([
    ['It was I. He left.', 2],
    ['Take vitamin C. It helps. This is plan B. We won.', 4],
    ['They live in the U.S. and work for Acme Inc. in Washington, D.C. He has a cat.', 2],
    ['How many? No. He left. See no. 5. He ran.', 5],
    ['He came at 5 p.m. on Jan. 5 with Dr. Smith. The end.', 2],
    ['J. K. Rowling and J.R.R. Tolkien wrote it.', 1],
    ['The cat sat on the mat.The dog ran.She saw node.js and a Ph.D. thesis.', 3],
    ['"Run!" she cried. "Hurry!"', 2],
  ])('finds the sentences of %s', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });

  it('takes a line of verse for a sentence', () => {
    expect(sentencesOf('The moon has a face,\nShe shines on thieves')).toHaveLength(2);
  });

  it('puts a text that was broken at a width together again, names and all', () => {
    const wrapped = 'One day the boy went with\nAnna, his sister, to\nthe river, where\nthey swam.';
    expect(sentencesOf(wrapped)).toHaveLength(1);
    expect(sentencesOf('He went to the\nBig River')).toHaveLength(1);
  });

  it('keeps inverted marks and dashes of Spanish with their sentence', () => {
    expect(sentencesOf('¿Dónde está? ¡Aquí! —No sé —dijo el Sr. Pérez—.', 'es')).toEqual([
      '¿Dónde está?',
      '¡Aquí!',
      '—No sé —dijo el Sr. Pérez—.',
    ]);
  });
});
