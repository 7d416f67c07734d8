import fc from 'fast-check';
import { expect, it } from 'vitest';
import { setTitle } from './set-title.ts';

it('sets a short title large and a long one small', () => {
  expect(setTitle('The Kite')).toEqual({ lines: ['The Kite'], size: 15 });
  expect(setTitle('A King Finds a Husband for His Princess Wiwo').size).toBeLessThan(15);
});

it('cuts what fits at no size with an ellipsis', () => {
  expect(setTitle('word '.repeat(80)).lines.at(-1)).toMatch(/…$/);
});

it('fits any title onto a cover', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (title) => {
      const { lines } = setTitle(title);
      expect(lines.length).toBeLessThanOrEqual(6);
      for (const line of lines) expect([...line].length).toBeLessThanOrEqual(20);
    }),
  );
});
