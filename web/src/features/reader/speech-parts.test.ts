import { expect, test } from 'vitest';
import { speechParts } from './speech-parts.ts';

test('speaks a page sentence by sentence, each knowing where it stands', () => {
  const page = 'Ana ran. The dog ran too!\n\nThey were home.';
  const parts = speechParts(page, 'en');
  expect(parts.map(({ text }) => text)).toEqual([
    'Ana ran.',
    'The dog ran too!',
    'They were home.',
  ]);
  for (const { start, text } of parts) expect(page.slice(start, start + text.length)).toBe(text);
});

test('cuts a long sentence where one may take a breath, and loses nothing of it', () => {
  const page = `${'and then the wind blew, '.repeat(30)}and it was over.`;
  const parts = speechParts(page, 'en');
  expect(parts.map(({ text }) => text).join('')).toBe(page);
  for (const { text } of parts) expect(text.length).toBeLessThanOrEqual(220);
  expect(parts[0]?.text.endsWith(', ')).toBe(true);
});

test('has nothing to say on a page of stars', () => {
  expect(speechParts('* * *', 'en')).toEqual([]);
});
