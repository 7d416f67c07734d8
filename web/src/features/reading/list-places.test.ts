import { expect, test } from 'vitest';
import { listPlaces } from './list-places.ts';

test('lists a marked word once, and as it reads', () => {
  const text = 'Botany and botany, photo-\nsynthesis, bio\u00ADlogy.';
  const marks = [
    [0, 6],
    [11, 17],
    [19, 35],
    [37, 45],
  ].map(([start, end]) => ({ start: start!, end: end!, because: [] }));
  expect(listPlaces(text, marks).map((place) => place.text)).toEqual([
    'Botany',
    'photosynthesis',
    'biology',
  ]);
});

test('cuts a long sentence short between words', () => {
  const text = 'word '.repeat(40).trim();
  const [place] = listPlaces(text, [{ start: 0, end: text.length, because: [] }]);
  expect(place?.text).toMatch(/^(word )+…$/);
});
