import { expect, it } from 'vitest';
import { findHardWords } from '../find-hard-words.ts';
import { segmentText } from './segment-text.ts';

const namesOf = (text: string): readonly string[] =>
  segmentText(text)
    .words.filter(({ isName }) => isName)
    .map(({ text: word }) => word);

it('takes no word for a name in a line that is all capitals', () => {
  const text = 'THE INVESTIGATION OF PHOTOSYNTHESIS. The dog ran.';
  expect(namesOf(text)).toEqual([]);
  expect(findHardWords(segmentText(text)).map(({ word }) => word)).toContain('PHOTOSYNTHESIS');
});

it('takes the first word of a quotation for no name', () => {
  expect(namesOf('Then he said, "Photosynthesis is odd," to Anna.')).toEqual(['Anna']);
});

it('knows a name at the start of a sentence from elsewhere in the text', () => {
  expect(namesOf('Zablon went home. Then Zablon slept.')).toEqual(['Zablon', 'Zablon']);
  expect(namesOf('Zablon went home. Zablon slept.')).toEqual(['Zablon', 'Zablon']);
});

it('takes a word for no name that stands in lower case too', () => {
  expect(namesOf('Chromatophores shine. Chromatophores move. Many chromatophores do.')).toEqual([]);
});
