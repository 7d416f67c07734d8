import { expect, it } from 'vitest';
import { textKey } from './text-key.ts';

it('knows a text again by its words alone', () => {
  expect(textKey('The cat sat.\r\n“Oh!”')).toBe(textKey('the cat  sat "oh"'));
  expect(textKey('The cat sat.')).not.toBe(textKey('The cat ran.'));
});
