import { describe, expect, test } from 'vitest';
import type { BookletText } from './booklet.ts';
import { drawBooklets } from './draw-booklets.ts';
import { readPdf } from '../../../testing/read-pdf.ts';

const text = (more: Partial<BookletText> = {}): BookletText => ({
  textId: 'seeds',
  title: 'Two Seeds',
  language: 'en',
  kind: 'story',
  grade: 0,
  pages: ['First it rained.', 'Then the sun came.', 'A seed grew.'],
  authors: 'Ana Ruiz',
  rights: ['Text: Ana Ruiz', 'License: CC BY 4.0', 'Free to share, with thanks to the maker.'],
  questions: [
    {
      number: 1,
      stem: 'What came first?',
      choices: ['The rain', 'The sun', 'The seed'],
      rightChoice: 0,
      because: 'Page 1 says so.',
    },
  ],
  ...more,
});
const draw = (more: Partial<Parameters<typeof drawBooklets>[0]> = {}) =>
  drawBooklets({
    booklets: [{ text: text(), name: null }],
    without: [],
    paper: 'a4',
    layout: 'fold',
    title: 'Two Seeds',
    language: 'en',
    key: false,
    now: new Date('2026-11-20T10:00:00Z'),
    ...more,
  });

describe('a folded booklet', () => {
  test('has its pages where folding puts them: eight on four sides', async () => {
    const sides = readPdf(await draw());
    expect(sides).toHaveLength(4);
    expect(sides[0]).toMatch('Free to share');
    expect(sides[0]).toMatch('Ana Ruiz');
    expect(sides[1]).toMatch('This book belongs to');
    expect(sides[1]).toMatch('How was this book');
    expect(sides[2]).toMatch('First it rained.');
    expect(sides[2]).toMatch('What came first?');
    expect(sides[3]).toMatch('Then the sun came.');
    expect(sides[3]).toMatch('A seed grew.');
  });

  test.each([
    ['a4', '841.89 595.28'],
    ['letter', '792 612'],
  ] as const)('lies on %s', async (paper, size) => {
    expect((await draw({ paper })).toString('latin1')).toContain(`/MediaBox [0 0 ${size}]`);
  });

  test('is tagged, titled and in its language', async () => {
    const pdf = (await draw()).toString('latin1');
    for (const mark of ['/MarkInfo', '/StructTreeRoot', '/Lang (en)', '/S /H1', 'pdfuaid'])
      expect(pdf).toContain(mark);
  });

  test('carries the whole attribution, however long', async () => {
    const long = Array.from({ length: 60 }, (_, each) => `Thanks to helper ${each} of the story.`);
    const sides = readPdf(await draw({ booklets: [{ text: text({ rights: long }), name: null }] }));
    for (const line of long) expect(sides[0]).toMatch(line);
  });

  test('tells no answers and no level', async () => {
    const all = readPdf(await draw()).join('\n');
    expect(all).not.toMatch('Page 1 says so');
    expect(all).not.toMatch(/grade|level/i);
  });
});

describe('a set', () => {
  const set = () =>
    draw({
      booklets: [
        { text: text(), name: 'Inés Andrade' },
        { text: text({ textId: 'other', title: 'Rain' }), name: 'Bo Li' },
      ],
      without: ['Cai Ang'],
      key: true,
    });

  test('begins each booklet on a sheet of its own, with its name', async () => {
    const sides = readPdf(await set());
    expect(sides).toHaveLength(9);
    expect(sides[1]).toMatch('Inés Andrade');
    expect(sides[5]).toMatch('Bo Li');
  });

  test('ends with a page for the teacher: who gets what, and the answers', async () => {
    const last = readPdf(await set()).at(-1);
    for (const words of [
      'Inés Andrade',
      'Bo Li',
      'Rain',
      'Cai Ang No text found yet',
      '1 A: The rain. Page 1 says so.',
    ])
      expect(last).toMatch(words);
    expect(last).not.toMatch(/grade|level/i);
  });
});

test('reads from first to last on a screen, each page by itself', async () => {
  const pages = readPdf(await draw({ layout: 'pages' }));
  expect(pages).toHaveLength(8);
  expect(pages.slice(2, 5).map((page) => page.split('.')[0])).toEqual([
    'First it rained',
    'Then the sun came',
    'A seed grew',
  ]);
});

test('says everything in Spanish for a Spanish text', async () => {
  const sides = readPdf(
    await draw({ booklets: [{ text: text({ language: 'es' }), name: null }], language: 'es' }),
  );
  expect(sides[1]).toMatch('Este libro es de');
  expect(sides.join('\n')).toMatch('¿Cómo fue este libro para ti?');
});
