import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createTextInterner } from './text-interner.ts';

it('gives every text back as it was, also when it is full', () => {
  const intern = createTextInterner();
  const texts = Array.from({ length: 100_000 }, (_, i) => `learner ${i % 70_000} ñ`);
  const given = texts.map((text) => {
    const bytes = new TextEncoder().encode(text);
    return intern(bytes, 0, bytes.length);
  });
  expect(given).toEqual(texts);
});

it('gives any text back as it was', () => {
  const intern = createTextInterner();
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const bytes = new TextEncoder().encode(`<${text}>`);
      expect(intern(bytes, 1, bytes.length - 1)).toBe(text);
    }),
  );
});
