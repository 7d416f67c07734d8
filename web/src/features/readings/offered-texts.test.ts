import { expect, test } from 'vitest';
import { offeredTexts } from './offered-texts.ts';

const text = (textId: string) => ({ textId, title: textId.toUpperCase() });

test('offers the set, then the shelf, then what was looked for, each text once', () => {
  const learner = { given: ['hat', 'gone'], texts: [text('cat'), text('hat')] };
  const beside = { named: [text('dog'), text('hat')], found: [text('cat'), text('owl')] };
  expect(offeredTexts(learner, beside).map(({ textId }) => textId)).toEqual(['hat', 'cat', 'owl']);
});
