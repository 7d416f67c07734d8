import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { guessLanguage, readTextBundle, readTextFile } from './index.ts';
import { makeEpub } from './testing-epub.ts';

const name = fc.constantFrom('a.md', 'a.html', 'a.epub', 'a.txt', 'a.zip', 'a');
const marked = fc
  .string({
    unit: fc.constantFrom(
      '<',
      '>',
      '/',
      '"',
      '&',
      '#',
      '*',
      '_',
      '-',
      '\n',
      ':',
      'License',
      'script',
      'p',
      ' ',
      '\0',
      'é',
      '\uD800',
    ),
  })
  .map((text) => new TextEncoder().encode(text));
const bytes = fc.oneof(fc.uint8Array({ maxLength: 400 }), marked);

describe('a file of any kind', () => {
  it('is a text or an issue that names the file and what to do, whatever its bytes are', () => {
    fc.assert(
      fc.property(name, bytes, (file, content) => {
        const { text, issues } = readTextFile(content, { file });
        const refused = issues.some(({ severity }) => severity === 'error');
        expect(refused).toBe(text === undefined);
        for (const issue of issues) expect(`${issue.message}${issue.next}`).toContain('a');
        for (const page of text?.pages ?? []) {
          expect(page.trim()).not.toBe('');
          expect(page.isWellFormed() && !page.includes('\0')).toBe(true);
        }
      }),
    );
  });

  it('inside an EPUB is no worse', () => {
    fc.assert(
      fc.property(marked, marked, (opf, chapter) => {
        const book = makeEpub(new TextDecoder().decode(opf), {
          'OEBPS/a.xhtml': new TextDecoder().decode(chapter),
        });
        expect(readTextFile(book, { file: 'a.epub' }).issues).toBeInstanceOf(Array);
      }),
    );
  });

  it('that is a picture or a document under a text name is refused', () => {
    const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]);
    expect(readTextFile(picture, { file: 'a.txt' }).issues[0]?.code).toBe('text-kind-unknown');
    expect(readTextFile(picture, { file: 'a.docx' }).issues[0]?.code).toBe('text-kind-unknown');
  });
});

describe('a zip of texts', () => {
  it('gives its texts in the order of their paths, and passes over the rest', () => {
    const zip = zipSync({
      'b/two.txt': strToU8('Two.'),
      'a/one.md': strToU8('One.'),
      'a/cover.png': strToU8('x'),
      'README.md': strToU8('About.'),
      '__MACOSX/a/._one.md': strToU8('x'),
    });
    expect(readTextBundle(zip, { file: 'x.zip' }).files.map(({ path }) => path)).toEqual([
      'a/one.md',
      'b/two.txt',
    ]);
  });

  it('that is none is refused', () => {
    expect(readTextBundle(strToU8('x'), { file: 'x.zip' }).issues[0]?.code).toBe('zip-unreadable');
  });
});

it('tells English from Spanish by their little words, and says nothing where there are none', () => {
  expect(guessLanguage(['The cat and the dog went to the house of the king.'])).toBe('en');
  expect(guessLanguage(['El gato y el perro fueron a la casa del rey.'])).toBe('es');
  expect(guessLanguage(['Zzz! 123', ''])).toBeUndefined();
});
