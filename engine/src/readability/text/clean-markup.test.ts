import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanMarkup } from './clean-markup.ts';

describe('cleanMarkup', () => {
  it('keeps every remaining character where it was', () => {
    const source = '# A *cat*\n\n- [sat](https://example.org) on `it`';
    const cleaned = cleanMarkup(source);
    expect(cleaned).toHaveLength(source.length);
    for (const word of ['cat', 'sat', 'on', 'it']) {
      expect(cleaned.indexOf(word)).toBe(source.indexOf(word));
    }
    expect(cleaned).not.toMatch(/[#*[\]`]|example/);
  });

  it('leaves plain text alone', () => {
    const plain = 'It cost 3 pounds (or so). "Oh!" he said; and left.';
    expect(cleanMarkup(plain)).toBe(plain);
  });

  it('keeps the underscore inside a name and the star of a product', () => {
    expect(cleanMarkup('snake_case_name and 2 * 3')).toBe('snake_case_name and 2 * 3');
  });

  it('never changes the length, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(cleanMarkup(text)).toHaveLength(text.length);
      }),
    );
  });
});
