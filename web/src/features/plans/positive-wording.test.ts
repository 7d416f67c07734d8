import { expect, test } from 'vitest';
import { soundsNegative } from './positive-wording.ts';

test.each([
  'I will stop shouting',
  'Don’t be late',
  'Never forget homework',
  'No llegar tarde',
  'Dejar de gritar',
  'Hablar menos en clase',
])('notices that “%s” says what to leave', (title) => {
  expect(soundsNegative(title)).toBe(true);
});

test.each(['I can take notes', 'I know my nine times table', 'Puedo anotar mis ideas'])(
  'takes no offence at “%s”',
  (title) => {
    expect(soundsNegative(title)).toBe(false);
  },
);
