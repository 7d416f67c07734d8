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

  it.each([
    [
      'web and e-mail addresses',
      'See https://example.org/a?b=c, or www.example.org. Write ann@example.org now.',
      'See or Write now',
    ],
    [
      'footnotes',
      'The cat sat.[^1] The dog ran.[2]\n\n[^1]: Notes.\n[ref]: https://example.org',
      'The cat sat The dog ran Notes',
    ],
    ['blocks of code', 'Look:\n\n```js\nconst x = foo(bar);\n```\n\nDone.', 'Look Done'],
    ['headers', '---\ntitle: My story\ntags:\n  - one\n---\n\nThe cat sat.', 'The cat sat'],
    [
      'scripts, styles and tags',
      '<style>p{color:red}</style><p class="a">A cat.</p><SCRIPT>x()</SCRIPT><p>It sat.',
      'A cat It sat',
    ],
    [
      'what a whole page says before its body',
      '<!DOCTYPE html><html lang="en"><head lang="en"><title>A title</title></head><body>A cat.</body></html>',
      'A cat',
    ],
  ])('leaves out %s', (_, source, words) => {
    const cleaned = cleanMarkup(source);
    expect(cleaned).toHaveLength(source.length);
    expect(cleaned.match(/[A-Za-z]+/g)?.join(' ')).toBe(words);
  });

  it('keeps the words of a fence named text, and of a text that is nothing but a fence', () => {
    expect(cleanMarkup('Read:\n```text\nThe cat sat.\n```\n')).toContain('The cat sat.');
    expect(cleanMarkup('```\nThe cat sat.\n```\n')).toContain('The cat sat.');
    expect(cleanMarkup('A tail.\n```\nNever closed.')).toContain('Never closed.');
  });

  it('keeps the items of a list of a web page apart', () => {
    expect(cleanMarkup('<ul><li>apples</li><li>pears</li></ul>')).toMatch(/apples\s*\n\s*pears/);
  });

  it('never changes the length, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(cleanMarkup(text)).toHaveLength(text.length);
      }),
    );
  });
});
