import { expect, test } from 'vitest';
import { findNames } from './find-names.ts';
import { splitPassage } from './split-passage.ts';

const namesIn = (passage: string) => [
  ...new Set(findNames(splitPassage(passage)).filter((name) => name !== undefined)),
];

test('knows a name by its capital inside a sentence, wherever else it stands', () => {
  expect(namesIn('Mia ran. Then Mia’s dog saw Luis, and I waved.')).toEqual(['mia', 'luis']);
});

test('takes no sentence’s first word and no word that is also small for a name', () => {
  expect(namesIn('The dog barked. “Run!” said the Dog.')).toEqual([]);
});
