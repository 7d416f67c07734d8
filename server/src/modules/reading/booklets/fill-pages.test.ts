import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakLines, softBreak } from './break-lines.ts';
import { fillPages, type Paragraph } from './fill-pages.ts';

const measure = (text: string) => text.length;
const paragraph = (count: number, startsPage = false): Paragraph => ({
  lines: Array.from({ length: count }, (_, line) => `line ${line}`),
  startsPage,
});

test('breaks lines at words, and leaves a word that is too wide alone', () => {
  expect(breakLines('one two three extraordinarily four', 9, measure)).toEqual([
    'one two',
    'three',
    'extraordinarily',
    'four',
  ]);
});

test('breaks an address where it may, without a blank', () => {
  const address = ['https://', 'example.org/', 'a/', 'b'].join(softBreak);
  expect(breakLines(`at ${address}`, 14, measure)).toEqual(['at https://', 'example.org/a/', 'b']);
});

test('keeps the lines of a poem', () => {
  expect(breakLines('one two\nthree', 40, measure)).toEqual(['one two', 'three']);
});

test('begins a page of the booklet with each page of a picture book', () => {
  const book = [paragraph(2, true), paragraph(2, true), paragraph(1)];
  const pages = fillPages(book, { linesAPage: 20, keepsPages: true });
  expect(pages.map((pieces) => pieces.length)).toEqual([1, 2]);
});

test('lets the pages of a longer text follow each other, with a wider gap', () => {
  const pages = fillPages([paragraph(2, true), paragraph(2, true)], {
    linesAPage: 20,
    keepsPages: false,
  });
  expect(pages).toHaveLength(1);
  expect(pages[0]?.map(({ at }) => at)).toEqual([0, 3.2]);
});

test('loses no line and passes no foot', () => {
  const book = fc.array(
    fc.record({ count: fc.integer({ min: 1, max: 60 }), startsPage: fc.boolean() }),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(book, fc.integer({ min: 6, max: 40 }), fc.boolean(), (given, room, keepsPages) => {
      const paragraphs = given.map(({ count, startsPage }) => paragraph(count, startsPage));
      const pages = fillPages(paragraphs, { linesAPage: room, keepsPages });
      const pieces = pages.flat();
      expect(pieces.flatMap(({ lines }) => lines)).toEqual(
        paragraphs.flatMap(({ lines }) => lines),
      );
      for (const { at, lines } of pieces)
        expect(at + lines.length).toBeLessThanOrEqual(room + 1e-6);
    }),
  );
});

test('leaves no single line of a longer paragraph behind', () => {
  const sizes = (count: number) =>
    fillPages([paragraph(5), paragraph(count)], { linesAPage: 10, keepsPages: false }).map(
      (pieces) => pieces.map(({ lines }) => lines.length),
    );
  expect(sizes(5)).toEqual([[5, 3], [2]]);
  expect(sizes(6)).toEqual([[5, 4], [2]]);
});
