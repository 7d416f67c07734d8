import { expect, it } from 'vitest';
import { isDocument } from './is-document.ts';

const bytesOf = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0));

it('tells what a word processor or a scanner made from a text', () => {
  for (const made of ['%PDF-1.4\n', '{\\rtf1 The cat', 'PK\u0003\u0004rest', '\u0089PNG\r\n'])
    expect(isDocument(bytesOf(made))).toBe(true);
  for (const text of ['The cat sat.', '', 'PK is a name.', '{ 1, 2 }'])
    expect(isDocument(bytesOf(text))).toBe(false);
});
