import { expect, it } from 'vitest';
import { gradeSpanish } from './grade-spanish.ts';
import { countText } from './text/count-text.ts';
import { segmentText } from './text/segment-text.ts';

/** Ten words a sentence, and the syllables that give this ease. */
const withEase = (ease: number) => ({
  ...countText(segmentText('', 'es')),
  words: 100,
  sentences: 10,
  syllables: (206.84 - 10.2 - ease) / 0.6,
});

it.each([
  [130, 1],
  [95, 4],
  [75, 6],
  [70, 6.75],
  [40, 13],
  [-20, 16],
])('reads Fernández Huerta’s table: ease %i is grade %f', (ease, grade) => {
  expect(gradeSpanish(withEase(ease)).grade).toBeCloseTo(grade, 6);
});
