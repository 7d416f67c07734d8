import { expect, it } from 'vitest';
import { storyText, storyWords } from './stories.ts';

const story =
  '# A hat\n\n##\nSam’s hat.\n\n##\nIt is red.\n\n##\n* License: [CC-BY]\n* Text: Somebody\n';

it('keeps the story and leaves title, page marks and licence out', () => {
  expect(storyText(story).split(/\s+/)).toEqual(['Sam’s', 'hat.', 'It', 'is', 'red.']);
  expect(storyWords(story)).toEqual(['sams', 'hat', 'it', 'is', 'red']);
});
