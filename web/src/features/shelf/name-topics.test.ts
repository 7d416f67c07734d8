import { expect, test } from 'vitest';
import { nameTopics } from './name-topics.ts';

test('names a topic in the language of the reader, and leaves other reasons as they are', () => {
  const because = [
    { code: 'shelf-interest', values: { topic: 'space' } },
    { code: 'shelf-just-right', values: { percent: 80 } },
  ];
  expect(nameTopics(because, 'es')).toEqual([
    { code: 'shelf-interest', values: { topic: 'espacio' } },
    because[1],
  ]);
});
