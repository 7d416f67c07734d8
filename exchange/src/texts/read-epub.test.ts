import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readEpub } from './read-epub.ts';
import { makeEpub } from './testing-epub.ts';

const opf3 = `<?xml version="1.0"?><package version="3.0" unique-identifier="id">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>The Blue Kite</dc:title>
<dc:creator id="a">Ada Test</dc:creator><meta refines="#a" property="role" scheme="marc:relators">aut</meta>
<dc:contributor id="b">Bo Line</dc:contributor><meta refines="#b" property="role">ill</meta>
<dc:language>en-US</dc:language><dc:rights>Creative Commons Attribution-ShareAlike 4.0</dc:rights>
<dc:source>https://books.example/kite</dc:source></metadata>
<manifest><item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>
<item id="two" href="text/two.xhtml" media-type="application/xhtml+xml"/>
<item id="one" href="text/one%20a.xhtml" media-type="application/xhtml+xml"/></manifest>
<spine><itemref idref="nav"/><itemref idref="one"/><itemref idref="two"/></spine></package>`;
const chapters = {
  'OEBPS/nav.xhtml': '<html><body><nav><a href="x">Contents of it</a></nav></body></html>',
  'OEBPS/text/one a.xhtml':
    '<html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script src="x.js"/></head><body><h1>One</h1><p>The kite flew.</p></body></html>',
  'OEBPS/text/two.xhtml': '<html><body><p>It came down.</p><script>alert(1)</script></body></html>',
};
const read = (bytes: Uint8Array) => readEpub(bytes, { file: 'kite.epub' });
const codes = (bytes: Uint8Array) => read(bytes).issues.map(({ code }) => code);

describe('an EPUB', () => {
  it('is read in the order of its spine, with what its package says, and nothing that runs', () => {
    expect(read(makeEpub(opf3, chapters))).toEqual({
      issues: [],
      text: {
        title: 'The Blue Kite',
        language: 'en-US',
        pages: ['One\n\nThe kite flew.', 'It came down.'],
        credits: [
          { role: 'author', name: 'Ada Test' },
          { role: 'illustrator', name: 'Bo Line' },
        ],
        licence: 'CC BY-SA 4.0',
        licenceUrl: 'https://creativecommons.org/licenses/by-sa/4.0/',
        attribution: '',
        sourceUrl: 'https://books.example/kite',
      },
    });
  });

  it('of version 2 says the roles in attributes', () => {
    const opf = opf3
      .replace(/<meta[^>]*>[a-z]{3}<\/meta>/g, '')
      .replace('<dc:contributor id="b"', '<dc:contributor opf:role="trl"');
    expect(read(makeEpub(opf, chapters)).text?.credits[1]?.role).toBe('translator');
  });

  it('that is protected is refused in words; scrambled fonts are no protection', () => {
    const encryption = (algorithm: string) =>
      makeEpub(opf3, {
        ...chapters,
        'META-INF/encryption.xml': `<encryption><enc:EncryptedData><enc:EncryptionMethod Algorithm="${algorithm}"/></enc:EncryptedData></encryption>`,
      });
    expect(codes(encryption('http://www.w3.org/2001/04/xmlenc#aes256-cbc'))).toEqual([
      'epub-protected',
    ]);
    expect(codes(encryption('http://www.idpf.org/2008/embedding'))).toEqual([]);
    expect(codes(makeEpub(opf3, { ...chapters, 'META-INF/rights.xml': '<rights/>' }))).toEqual([
      'epub-protected',
    ]);
  });

  it('with a chapter missing is read without it, and says so', () => {
    const { 'OEBPS/text/two.xhtml': _, ...some } = chapters;
    expect(codes(makeEpub(opf3, some))).toEqual(['epub-chapter-missing']);
    expect(read(makeEpub(opf3, some)).text?.pages).toHaveLength(1);
  });

  it('that is none, or holds no book, is refused with the way out', () => {
    expect(codes(new Uint8Array([1, 2, 3]))).toEqual(['epub-unreadable']);
    expect(codes(zipSync({ 'a.txt': strToU8('x') }))).toEqual(['epub-without-book']);
    expect(codes(makeEpub('<package/>'))).toEqual(['epub-without-book']);
  });

  it('that unpacks to more than a book can be is refused before it is unpacked', () => {
    const bomb = zipSync({ 'a.xhtml': new Uint8Array(70_000_000) });
    expect(bomb.length).toBeLessThan(200_000);
    expect(codes(bomb)).toEqual(['text-too-large']);
  });
});
