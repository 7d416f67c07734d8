import { expect, it } from 'vitest';
import { explainSpanish } from './explain-spanish.ts';
import { countText } from './text/count-text.ts';
import { segmentText } from './text/segment-text.ts';

const codesOf = (text: string): readonly string[] =>
  explainSpanish(countText(segmentText(text, 'es'))).map(({ code }) => code);

it('says what makes a Spanish text hard or easy, the weightiest first', () => {
  expect(codesOf('El sol sale. La luna va. Yo veo el mar.')).toEqual([
    'words-short',
    'sentences-short',
  ]);
  expect(
    codesOf(
      'La responsabilidad administrativa internacional constituye una consideración fundamental. Efectivamente.',
    ),
  ).toEqual(['words-long']);
});

it('says nothing of a text without words', () => {
  expect(codesOf('...')).toEqual([]);
});
