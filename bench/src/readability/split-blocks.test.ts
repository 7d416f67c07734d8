import { expect, it } from 'vitest';
import { splitBlocks } from './split-blocks.ts';

it('cuts at sentence ends after about 160 words and drops a short rest', () => {
  const sentence = 'The old dog ran over the hill and home. ';
  const blocks = splitBlocks(sentence.repeat(40));
  expect(blocks.map((block) => block.split(' ').length)).toEqual([162, 162]);
  expect(splitBlocks(sentence)).toEqual([]);
});
